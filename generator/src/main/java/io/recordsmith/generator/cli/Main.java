package io.recordsmith.generator.cli;

import io.recordsmith.generator.CompilerVersion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The command line: {@code java -jar recordsmith.jar}. */
@Command(
        name = "recordsmith",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = "Compiles JSON Schema into immutable Java records, validators and codecs.")
public final class Main {

    private Main() {}

    /**
     * Runs the command line and ends the process with its exit code.
     *
     * @param arguments the arguments as given by the user
     */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Main()).execute(arguments));
    }

    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"recordsmith " + CompilerVersion.current()};
        }
    }
}
