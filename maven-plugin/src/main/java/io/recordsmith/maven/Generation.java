package io.recordsmith.maven;

import io.recordsmith.generator.build.GenerationOutcome;
import io.recordsmith.generator.build.GenerationRequest;
import io.recordsmith.generator.build.GenerationRunner;
import io.recordsmith.generator.build.InputState;
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
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** One run: nothing if the output is up to date, else the compiler, and what it has to say to the log. */
final class Generation {
    /**
     * When a build is content.
     *
     * @param force whether to generate even if nothing has changed
     * @param failOnMissingSources whether it is an error that there are no schemas
     */
    record Policy(boolean force, boolean failOnMissingSources) {}

    private final GenerationRequest request;
    private final Policy policy;
    private final GenerationRunner runner;
    private final Log log;
    private final Markers markers;
    private final OutputDirectory output;

    Generation(GenerationRequest request, Policy policy, GenerationRunner runner, Log log, Markers markers) {
        this.request = request;
        this.policy = policy;
        this.runner = runner;
        this.log = log;
        this.markers = markers;
        this.output = new OutputDirectory(request.output(), request.charset());
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
        InputState inputs = new InputState(request);
        String fingerprint = inputs.fingerprint();
        if (!policy.force() && inputs.areUnchanged(fingerprint, output.provenance())) {
            log.info("Nothing to generate: " + request.output() + " is up to date");
            return;
        }
        GenerationOutcome outcome = runner.run(request.rememberedBy(fingerprint));
        if (outcome.withoutSchemas()) {
            missingSources("there are no schemas in " + request.options().sources());
            return;
        }
        markers.clear(outcome.inputs());
        tell(outcome);
    }

    private void tell(GenerationOutcome outcome) throws MojoFailureException {
        outcome.diagnostics().forEach(this::show);
        if (outcome.changes().isEmpty()) {
            throw new MojoFailureException(summary(outcome));
        }
        log.info(outcome.changes().get() + " in " + request.output());
        markers.refresh(request.output());
    }

    /** Without schemas there is nothing to generate, and what was generated from schemas that are gone goes too. */
    private void missingSources(String message) throws MojoFailureException {
        if (policy.failOnMissingSources()) {
            throw new MojoFailureException(message + "; set failOnMissingSources to false if that is right");
        }
        log.info("Nothing to generate: " + message);
        if (Files.isDirectory(request.output())) {
            Diagnostics diagnostics = new Diagnostics();
            Optional<Changes> changes = output.update(List.of(), Provenance.UNKNOWN, diagnostics);
            tell(new GenerationOutcome(diagnostics.sorted(), List.of(), true, changes));
        }
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

    private static String summary(GenerationOutcome outcome) {
        long errors = outcome.count(Severity.ERROR);
        return errors == 0
                ? outcome.count(Severity.WARNING) + " warning(s), and treatWarningsAsErrors is set; nothing was written"
                : errors + " error(s), shown above; nothing was written";
    }
}
