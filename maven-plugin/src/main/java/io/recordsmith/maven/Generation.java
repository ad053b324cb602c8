package io.recordsmith.maven;

import io.recordsmith.generator.CompilationResult;
import io.recordsmith.generator.CompilerOptions;
import io.recordsmith.generator.diagnostic.Code;
import io.recordsmith.generator.diagnostic.Diagnostic;
import io.recordsmith.generator.diagnostic.Diagnostics;
import io.recordsmith.generator.diagnostic.Place;
import io.recordsmith.generator.diagnostic.Severity;
import io.recordsmith.generator.output.OutputDirectory;
import io.recordsmith.generator.output.OutputDirectory.Changes;
import io.recordsmith.generator.output.Provenance;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** One run: nothing if the output is up to date, else the compiler, its diagnostics to the log, its files to disk. */
final class Generation {
    private final GenerationRequest request;
    private final Function<CompilerOptions, CompilationResult> compiler;
    private final Log log;
    private final Markers markers;
    private final OutputDirectory output;
    private final InputState inputs;

    Generation(
            GenerationRequest request,
            Function<CompilerOptions, CompilationResult> compiler,
            Log log,
            Markers markers) {
        this.request = request;
        this.compiler = compiler;
        this.log = log;
        this.markers = markers;
        this.output = new OutputDirectory(request.output(), request.encoding());
        this.inputs = new InputState(request);
    }

    void run() throws MojoFailureException {
        try {
            generate();
        } catch (IOException | UncheckedIOException e) {
            throw new MojoFailureException("the inputs or the output cannot be read: " + e.getMessage(), e);
        }
    }

    private void generate() throws IOException, MojoFailureException {
        if (log.isDebugEnabled()) {
            log.debug("Options: " + request.options());
        }
        if (request.options().sources().stream().noneMatch(Files::exists)) {
            missingSources(request.options().sources() + " does not exist");
            return;
        }
        String fingerprint = inputs.fingerprint();
        if (!request.force() && inputs.areUnchanged(fingerprint, output.provenance())) {
            log.info("Nothing to generate: " + request.output() + " is up to date");
            return;
        }
        CompilationResult result = compiler.apply(request.options());
        if (isEmpty(result)) {
            missingSources("there are no schemas in " + request.options().sources());
            return;
        }
        markers.clear(result.inputs());
        write(result, inputs.provenance(fingerprint, result.inputs()));
    }

    private void write(CompilationResult result, Provenance provenance) throws MojoFailureException {
        Diagnostics diagnostics = new Diagnostics();
        result.diagnostics().forEach(diagnostics::report);
        boolean refused = result.hasErrors() || request.treatWarningsAsErrors() && result.hasWarnings();
        Optional<Changes> changes = refused ? Optional.empty() : output.update(result.files(), provenance, diagnostics);
        diagnostics.sorted().forEach(this::show);
        if (changes.isEmpty()) {
            throw new MojoFailureException(summary(diagnostics.sorted()));
        }
        log.info(changes.get() + " in " + request.output());
        markers.refresh(request.output());
    }

    /** Without schemas there is nothing to generate, and what was generated from schemas that are gone goes too. */
    private void missingSources(String message) throws MojoFailureException {
        if (request.failOnMissingSources()) {
            throw new MojoFailureException(message + "; set failOnMissingSources to false if that is right");
        }
        log.info("Nothing to generate: " + message);
        if (Files.isDirectory(request.output())) {
            write(new CompilationResult(List.of(), List.of(), List.of()), Provenance.UNKNOWN);
        }
    }

    private static boolean isEmpty(CompilationResult result) {
        List<Diagnostic> errors = result.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .toList();
        return !errors.isEmpty() && errors.stream().allMatch(error -> error.code() == Code.NO_SCHEMA);
    }

    private void show(Diagnostic diagnostic) {
        String line = location(diagnostic.place()) + " [" + diagnostic.code().id() + "] " + diagnostic.detail();
        switch (diagnostic.severity()) {
            case ERROR -> log.error(line);
            case WARNING -> log.warn(line);
            case INFO -> log.info(line);
        }
        markers.add(diagnostic);
    }

    /** Returns a place as the Maven compiler plugin writes it, which IDEs and CI servers turn into links. */
    private static String location(Place place) {
        return place.line() == 0 ? place.file() + ":" : place.file() + ":[" + place.line() + "," + place.column() + "]";
    }

    private static String summary(List<Diagnostic> diagnostics) {
        long errors = count(diagnostics, Severity.ERROR);
        return errors == 0
                ? count(diagnostics, Severity.WARNING)
                        + " warning(s), and treatWarningsAsErrors is set; nothing was written"
                : errors + " error(s), shown above; nothing was written";
    }

    private static long count(List<Diagnostic> diagnostics, Severity severity) {
        return diagnostics.stream().filter(d -> d.severity() == severity).count();
    }
}
