package io.recordsmith.generator.naming;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/** Names that generated types and members must not have. */
final class ReservedNames {
    /** Public types of {@code java.lang} up to JDK 25, which code mentions without import; a fixed list, as output must not depend on the JDK. */
    private static final Set<String> JAVA_LANG = Set.of("""
            AbstractMethodError Appendable ArithmeticException ArrayIndexOutOfBoundsException
            ArrayStoreException AssertionError AutoCloseable Boolean BootstrapMethodError Byte CharSequence
            Character Class ClassCastException ClassCircularityError ClassFormatError ClassLoader
            ClassNotFoundException ClassValue CloneNotSupportedException Cloneable Comparable Compiler
            Deprecated Double Enum EnumConstantNotPresentException Error Exception ExceptionInInitializerError
            Float FunctionalInterface IO IllegalAccessError IllegalAccessException IllegalArgumentException
            IllegalCallerException IllegalMonitorStateException IllegalStateException
            IllegalThreadStateException IncompatibleClassChangeError IndexOutOfBoundsException
            InheritableThreadLocal InstantiationError InstantiationException Integer InternalError
            InterruptedException Iterable LayerInstantiationException LinkageError Long MatchException Math
            Module ModuleLayer NegativeArraySizeException NoClassDefFoundError NoSuchFieldError
            NoSuchFieldException NoSuchMethodError NoSuchMethodException NullPointerException Number
            NumberFormatException Object OutOfMemoryError Override Package Process ProcessBuilder ProcessHandle
            Readable Record ReflectiveOperationException Runnable Runtime RuntimeException RuntimePermission
            SafeVarargs ScopedValue SecurityException SecurityManager Short StableValue StackOverflowError
            StackTraceElement StackWalker StrictMath String StringBuffer StringBuilder
            StringIndexOutOfBoundsException SuppressWarnings System Thread ThreadDeath ThreadGroup ThreadLocal
            Throwable TypeNotPresentException UnknownError UnsatisfiedLinkError UnsupportedClassVersionError
            UnsupportedOperationException VerifyError VirtualMachineError Void WrongThreadException""".strip().split("\\s+"));

    /** Types that generated types mention, so that no mention needs a package: variables could hide packages. */
    private static final Set<String> MENTIONED = Set.of(
            "ArrayList",
            "BigDecimal",
            "BigInteger",
            "Builder",
            "Bytes",
            "Collections",
            "FlatMap",
            "HashMap",
            "JsonCreator",
            "JsonDeserialize",
            "JsonNode",
            "JsonProperty",
            "JsonSerialize",
            "JsonValue",
            "KeyedMap",
            "List",
            "LocalDate",
            "Map",
            "NullMarked",
            "Nullable",
            "Objects",
            "OffsetDateTime",
            "OffsetTime",
            "Presence",
            "RequiredComponents",
            "URI",
            "UUID");

    /** Names of devices, which Windows does not take for files whatever their ending. */
    private static final Pattern DEVICE = Pattern.compile("(?i)con|prn|aux|nul|com[0-9]|lpt[0-9]|conin|conout|clock");

    /** What the language forbids as names of types although they are identifiers (JLS, section 3.9). */
    private static final Set<String> TYPE_WORDS = Set.of("record", "sealed", "permits", "yield", "var");

    /**
     * What records must not have as components (JLS, section 8.10.1), the methods that every record gets here, and what
     * cannot start a statement.
     */
    private static final Set<String> COMPONENTS = Set.of(
            "clone",
            "finalize",
            "getClass",
            "hashCode",
            "notify",
            "notifyAll",
            "toString",
            "wait",
            "builder",
            "toBuilder",
            "yield");

    /** Names of lambda parameters of generated code. */
    private static final Pattern LOCAL = Pattern.compile("inner[0-9]+");

    private ReservedNames() {}

    static boolean isTypeReserved(String name) {
        return JAVA_LANG.contains(name)
                || MENTIONED.contains(name)
                || TYPE_WORDS.contains(name)
                || SourceVersion.isKeyword(name, SourceVersion.RELEASE_17)
                || DEVICE.matcher(name).matches();
    }

    static boolean isComponentReserved(String name) {
        return COMPONENTS.contains(name)
                || LOCAL.matcher(name).matches()
                || SourceVersion.isKeyword(name, SourceVersion.RELEASE_17);
    }

    static boolean isConstantReserved(String name) {
        return name.equals("BY_VALUE")
                || name.toLowerCase(Locale.ROOT).equals("value") && !name.equals("VALUE")
                || SourceVersion.isKeyword(name, SourceVersion.RELEASE_17);
    }
}
