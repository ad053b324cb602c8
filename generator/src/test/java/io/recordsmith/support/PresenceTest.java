package io.recordsmith.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PresenceTest {

    @Test
    void absentNullAndValueStayApart() {
        Presence<String> absent = Presence.absent();
        Presence<String> ofNull = Presence.ofNull();
        Presence<String> value = Presence.of("a");

        assertThat(absent.isAbsent()).isTrue();
        assertThat(ofNull.isNull()).isTrue();
        assertThat(value.hasValue()).isTrue();
        assertThat(absent.isNull() || absent.hasValue() || ofNull.isAbsent() || ofNull.hasValue())
                .isFalse();
        assertThat(value.isAbsent() || value.isNull()).isFalse();
        assertThat(absent).isNotEqualTo(ofNull).isEqualTo(Presence.absent());
        assertThat(ofNull).isNotEqualTo(value).isEqualTo(Presence.ofNullable(null));
        assertThat(value).isEqualTo(Presence.ofNullable("a")).isNotEqualTo(Presence.of("b"));
        assertThat(value).hasSameHashCodeAs(Presence.of("a"));
    }

    @Test
    void valueIsNullUnlessThereIsOne() {
        assertThat(Presence.absent().orNull()).isNull();
        assertThat(Presence.ofNull().orNull()).isNull();
        assertThat(Presence.of("a").orNull()).isEqualTo("a");
        assertThatThrownBy(() -> Presence.of(null)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void saysWhatItIs() {
        assertThat(Presence.absent()).hasToString("absent");
        assertThat(Presence.ofNull()).hasToString("null");
        assertThat(Presence.of(1)).hasToString("1");
    }
}
