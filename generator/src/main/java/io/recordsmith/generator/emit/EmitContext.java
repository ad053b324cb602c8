package io.recordsmith.generator.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import io.recordsmith.generator.option.JacksonVersion;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Where generated code goes and what it is written for; remembers which support classes it needs. */
public final class EmitContext {
    private static final AnnotationSpec GENERATED = AnnotationSpec.builder(
                    ClassName.get("javax.annotation.processing", "Generated"))
            .addMember("value", "$S", "io.recordsmith")
            .build();

    private final String packageName;
    private final String supportPackage;
    private final JacksonVersion jackson;
    private final boolean annotated;
    private final SortedMap<String, ClassName> support = new TreeMap<>();
    private final Map<String, ClassName> generated = new HashMap<>();

    public EmitContext(String packageName, String supportPackage, JacksonVersion jackson) {
        this(packageName, supportPackage, jackson, false);
    }

    /** Creates a context; {@code annotated} tells whether generated classes say by annotation that they are. */
    public EmitContext(String packageName, String supportPackage, JacksonVersion jackson, boolean annotated) {
        this.packageName = packageName;
        this.supportPackage = supportPackage;
        this.jackson = jackson;
        this.annotated = annotated;
    }

    /** Returns the annotation of generated classes, when they carry one. It has no date: output is reproducible. */
    public Optional<AnnotationSpec> generatedAnnotation() {
        return annotated ? Optional.of(GENERATED) : Optional.empty();
    }

    public JacksonVersion jackson() {
        return jackson;
    }

    public String packageName() {
        return packageName;
    }

    public String supportPackage() {
        return supportPackage;
    }

    /** Returns a class of the generated package. */
    public ClassName generated(String simpleName) {
        return generated.computeIfAbsent(simpleName, name -> ClassName.get(packageName, name));
    }

    /** Returns a support class, which will be copied into the support package. */
    public ClassName support(String simpleName) {
        return support.computeIfAbsent(simpleName, name -> ClassName.get(supportPackage, name));
    }

    /** Returns the simple names of all support classes asked for so far. */
    public SortedSet<String> supportClasses() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(support.keySet()));
    }
}
