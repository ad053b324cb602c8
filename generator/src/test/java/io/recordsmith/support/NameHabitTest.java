package io.recordsmith.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameHabitTest {
    private final NameHabit habit = new NameHabit();

    @Test
    void namesAreExpectedToRepeatUntilManyDocumentsBringNewOnes() {
        assertThat(trusted(1000, 50, 0)).isEqualTo(1000);
        assertThat(trusted(1000, 50, 1)).isLessThan(50);
    }

    @Test
    void aFewNewNamesNowAndThenChangeNothing() {
        int names = 0;
        for (int document = 0; document < 1000; document++) {
            names += document % 8 == 0 ? 1 : 0;
            assertThat(habit.repeats(names)).isTrue();
        }
    }

    @Test
    void namesThatRepeatAgainAreNoticed() {
        trusted(1000, 0, 100);
        assertThat(trusted(10_000, 1_000_000, 0)).isGreaterThan(9000);
    }

    @Test
    void tablesThatAreThrownAwayAfterEachDocumentAreNoticed() {
        assertThat(trusted(1000, 0, 0)).isLessThan(50);
    }

    /** Counts for how many documents, of which each brings so many new names, names were expected to repeat. */
    private int trusted(int documents, int names, int newNames) {
        int trusted = 0;
        int known = names;
        for (int document = 0; document < documents; document++) {
            if (habit.repeats(known)) {
                trusted++;
                known += newNames;
            }
        }
        return trusted;
    }
}
