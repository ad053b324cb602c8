package example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import example.desk.CheckIn;
import example.desk.CheckInCodec;
import example.guests.Guest;
import example.guests.GuestCodec;
import example.guests.support.ValidationException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NullnessTest {

    @Test
    void packagesAreMarkedOnceTheProjectDependsOnJSpecify() {
        assertThat(Guest.class.getPackage().isAnnotationPresent(NullMarked.class))
                .isTrue();
        assertThat(CheckIn.class.getPackage().isAnnotationPresent(NullMarked.class))
                .isTrue();
    }

    @Test
    void onlyWhatMayBeAbsentIsNullable() {
        assertThat(Arrays.stream(Guest.class.getRecordComponents())
                        .filter(component -> isNullable(component.getAnnotatedType()))
                        .map(RecordComponent::getName))
                .containsExactly("room");
    }

    @Test
    void codecAndConstructorKeepThePromise() {
        assertThat(GuestCodec.read("{\"name\":\"Ann\"}").room()).isNull();
        assertThatExceptionOfType(ValidationException.class)
                .isThrownBy(() -> GuestCodec.read("{\"name\":null,\"room\":7}"));
        assertThatNullPointerException().isThrownBy(() -> new Guest(null, 7)).withMessage("name");
    }

    @Test
    void testsHaveTypesFromSchemasOfTheirOwn() {
        assertThat(CheckInCodec.toJson(new CheckIn("Ann", 2))).isEqualTo("{\"guest\":\"Ann\",\"nights\":2}");
    }

    private static boolean isNullable(AnnotatedElement type) {
        return type.isAnnotationPresent(Nullable.class);
    }
}
