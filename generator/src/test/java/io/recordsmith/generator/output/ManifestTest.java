package io.recordsmith.generator.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ManifestTest {

    private static final ManifestEntry ORDER =
            new ManifestEntry("order.json#", "2020-12", "a.Order", "a.OrderValidator", "a.OrderCodec", false);
    private static final ManifestEntry ADDRESS =
            new ManifestEntry("address.json#/$defs/A", "draft-07", "a.A", "a.AValidator", "a.ACodec", true);

    @Test
    void isAnArrayOfObjectsOrderedBySchema() {
        GeneratedFile manifest = Manifest.render(List.of(ORDER, ADDRESS));

        assertThat(manifest.path()).isEqualTo("recordsmith-manifest.json");
        assertThat(manifest.content()).isEqualTo("""
                        [
                          {
                            "schema": "address.json#/$defs/A",
                            "dialect": "draft-07",
                            "type": "a.A",
                            "validator": "a.AValidator",
                            "codec": "a.ACodec",
                            "implied": true
                          },
                          {
                            "schema": "order.json#",
                            "dialect": "2020-12",
                            "type": "a.Order",
                            "validator": "a.OrderValidator",
                            "codec": "a.OrderCodec",
                            "implied": false
                          }
                        ]
                        """);
    }

    @Test
    void doesNotDependOnTheOrderOfEntries() {
        assertThat(Manifest.render(List.of(ADDRESS, ORDER))).isEqualTo(Manifest.render(List.of(ORDER, ADDRESS)));
    }

    @Test
    void isAnEmptyArrayWithoutEntries() {
        assertThat(Manifest.render(List.of()).content()).isEqualTo("[]\n");
    }

    @Test
    void holdsHostileNamesAsAsciiText() {
        String name = "a\"b\\c\n\u0000\u2028 \ud83d\ude00 \ud800.json#";
        GeneratedFile manifest = Manifest.render(List.of(new ManifestEntry(name, "v1", "T", "V", "C", false)));

        JsonNode read = JsonMapper.shared().readTree(manifest.content());
        assertThat(read.get(0).get("schema").stringValue()).isEqualTo(name);
        assertThat(manifest.content()).matches("[\\x20-\\x7e\\n]+");
    }
}
