package io.recordsmith.generator.cli;

import io.recordsmith.generator.CompilerVersion;
import io.recordsmith.generator.build.ForkedRun;
import io.recordsmith.generator.build.GenerationRunner;
import io.recordsmith.generator.option.ContentMode;
import io.recordsmith.generator.option.FormatMode;
import io.recordsmith.generator.option.FormatTypes;
import io.recordsmith.generator.option.JacksonVersion;
import io.recordsmith.generator.option.NumberTypes;
import io.recordsmith.generator.option.OptionValue;
import io.recordsmith.generator.option.SupportClasses;
import io.recordsmith.generator.option.UnknownKeywords;
import io.recordsmith.generator.option.UnknownProperties;
import java.io.File;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The command line: {@code java -jar recordsmith.jar}. */
@Command(
        name = "recordsmith",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        subcommands = HelpCommand.class,
        description = "Compiles JSON Schema into immutable Java records, validators and codecs.")
public final class Main implements Runnable {

    /** Exit code when everything was generated. */
    static final int DONE = 0;

    /** Exit code when the input has errors, or the output cannot be written; nothing was written. */
    static final int FAULTY_INPUT = 1;

    /** Exit code when the command line itself is wrong. */
    static final int WRONG_USAGE = 2;

    /** Exit code for a bug of this program: {@code EX_SOFTWARE} of {@code sysexits.h}. */
    static final int BUG = 70;

    @Spec
    private CommandSpec spec;

    private Main() {}

    /**
     * Runs the command line and ends the process with its exit code: 0 when done, 1 for errors in the input, 2 for wrong
     * usage, 70 for a bug of this program.
     *
     * @param arguments the arguments as given by the user
     */
    public static void main(String[] arguments) {
        // Standard error is for diagnostics: a library's remark that nobody listens to its log does not belong there.
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        PrintWriter out = new PrintWriter(System.out, true);
        PrintWriter err = new PrintWriter(System.err, true);
        List<Path> classPath = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .toList();
        System.exit(run(request -> ForkedRun.of(request, classPath), out, err, arguments));
    }

    static int run(GenerationRunner runner, PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine commandLine = new CommandLine(new Main())
                .addSubcommand(new GenerateCommand(runner))
                .registerConverter(JacksonVersion.class, named(JacksonVersion.class))
                .registerConverter(FormatMode.class, named(FormatMode.class))
                .registerConverter(ContentMode.class, named(ContentMode.class))
                .registerConverter(UnknownKeywords.class, named(UnknownKeywords.class))
                .registerConverter(SupportClasses.class, named(SupportClasses.class))
                .registerConverter(FormatTypes.class, named(FormatTypes.class))
                .registerConverter(NumberTypes.class, named(NumberTypes.class))
                .registerConverter(UnknownProperties.class, named(UnknownProperties.class))
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler((exception, command, parsed) -> bug(err, exception));
        try {
            return commandLine.execute(arguments);
        } catch (StackOverflowError | OutOfMemoryError | LinkageError e) {
            return bug(err, e);
        }
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing required subcommand");
    }

    private static <E extends Enum<E> & OptionValue> ITypeConverter<E> named(Class<E> type) {
        return text -> {
            try {
                return OptionValue.parse(type, text);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        };
    }

    private static int bug(PrintWriter err, Throwable cause) {
        err.println(
                "This is a bug of Recordsmith " + CompilerVersion.current() + ". Please report it with this trace:");
        cause.printStackTrace(err);
        return BUG;
    }

    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"recordsmith " + CompilerVersion.current()};
        }
    }
}
