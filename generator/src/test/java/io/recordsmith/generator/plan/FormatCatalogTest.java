package io.recordsmith.generator.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.recordsmith.generator.emit.support.SupportSources;
import io.recordsmith.generator.option.JacksonVersion;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormatCatalogTest {

    @Test
    void everyFormatHasItsSupportMethod() throws ReflectiveOperationException {
        assertThat(FormatCatalog.all()).hasSize(19);
        for (KnownFormat format : FormatCatalog.all()) {
            assertThat(SupportSources.closure(List.of(format.className()), JacksonVersion.JACKSON_2))
                    .contains(format.className());
            assertThat(Class.forName("io.recordsmith.support." + format.className())
                            .getMethod(format.method(), String.class)
                            .getReturnType())
                    .isEqualTo(boolean.class);
        }
    }

    @Test
    void knowsSinceWhenAFormatIs() {
        assertThat(FormatCatalog.find("uuid", "draft-07")).isEmpty();
        assertThat(FormatCatalog.find("uuid", "2019-09")).isPresent();
        assertThat(FormatCatalog.find("uuid", "openapi-3.0")).isPresent();
        assertThat(FormatCatalog.find("date-time", "draft-04")).isPresent();
        assertThat(FormatCatalog.find("color")).isEmpty();
    }
}
