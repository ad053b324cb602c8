package io.recordsmith.generator.emit.code;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;

/** What classes of the JDK are called. JavaPoet finds it out by reflection, and looks at each name letter by letter. */
public final class KnownTypes {
    private static final ClassValue<TypeName> NAMES = new ClassValue<>() {
        @Override
        protected TypeName computeValue(Class<?> type) {
            return TypeName.get(type);
        }
    };

    private KnownTypes() {}

    /** Returns the name of a class, of a primitive type or of an array. */
    public static TypeName type(Class<?> type) {
        return NAMES.get(type);
    }

    /**
     * Returns the name of a class.
     *
     * @throws ClassCastException for a primitive type or an array
     */
    public static ClassName of(Class<?> type) {
        return (ClassName) NAMES.get(type);
    }
}
