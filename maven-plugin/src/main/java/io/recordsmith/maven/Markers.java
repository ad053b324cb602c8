package io.recordsmith.maven;

import io.recordsmith.generator.diagnostic.Diagnostic;
import io.recordsmith.generator.diagnostic.Place;
import io.recordsmith.generator.diagnostic.Severity;
import java.io.File;
import java.nio.file.Path;
import java.util.Collection;
import org.codehaus.plexus.build.BuildContext;
import org.codehaus.plexus.build.DefaultBuildContext;

/** The problem markers of an IDE that runs this build. On the command line there are none. */
final class Markers {
    private final BuildContext build;
    private final boolean shown;

    Markers(BuildContext build, org.sonatype.plexus.build.incremental.BuildContext host) {
        this.build = build;
        // The default context would only log, in a form of its own, what is in the log already.
        this.shown = build.getClass() != DefaultBuildContext.class
                || host.getClass() != org.sonatype.plexus.build.incremental.DefaultBuildContext.class;
    }

    /** Takes away what earlier runs marked in some files. */
    void clear(Collection<Path> files) {
        files.forEach(file -> build.removeMessages(file.toFile()));
    }

    void add(Diagnostic diagnostic) {
        if (shown && diagnostic.severity() != Severity.INFO) {
            Place place = diagnostic.place();
            int severity = diagnostic.severity() == Severity.ERROR
                    ? BuildContext.SEVERITY_ERROR
                    : BuildContext.SEVERITY_WARNING;
            File file = new File(place.file());
            build.addMessage(file, place.line(), place.column(), diagnostic.detail(), severity, null);
        }
    }

    /** Makes the IDE look at a directory whose files have changed. */
    void refresh(Path directory) {
        build.refresh(directory.toFile());
    }
}
