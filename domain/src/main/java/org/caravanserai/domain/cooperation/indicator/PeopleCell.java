package org.caravanserai.domain.cooperation.indicator;

import java.math.BigDecimal;
import org.caravanserai.domain.access.Disclosure;
import org.jspecify.annotations.Nullable;

/** A cell of a row that counts people or follows from how many they are. It is not published as it is but as its reader may learn it. */
public sealed interface PeopleCell {

    /** What the reader may learn; null where that is nothing. */
    @Nullable
    Object told(Disclosure disclosure);

    /** A number of people. */
    record Count(long people) implements PeopleCell {

        @Override
        public @Nullable Object told(Disclosure disclosure) {
            return disclosure == Disclosure.NONE ? null : disclosure.people(disclosure.part(people));
        }
    }

    /** What belongs to so many people, such as how long they stayed or how often they came. */
    record Amount(BigDecimal amount, long people) implements PeopleCell {

        @Override
        public @Nullable Object told(Disclosure disclosure) {
            return disclosure == Disclosure.EXACT
                    ? amount
                    : disclosure == Disclosure.ROUNDED && disclosure.tellsMean(disclosure.part(people))
                            ? disclosure.amount(amount)
                            : null;
        }
    }

    /** How many of a number of people; those left are as few as a number of their own. */
    record Whole(long part, long whole) implements PeopleCell {

        @Override
        public @Nullable Object told(Disclosure disclosure) {
            return disclosure == Disclosure.NONE
                    ? null
                    : disclosure.people(disclosure.part(part) + disclosure.part(whole - part));
        }
    }

    static PeopleCell people(long people) {
        return new Count(people);
    }

    static PeopleCell of(BigDecimal amount, long people) {
        return new Amount(amount, people);
    }

    static PeopleCell whole(long part, long whole) {
        return new Whole(part, whole);
    }
}
