package org.caravanserai.domain.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The input is not valid: lists every error with its field, so that all can be corrected at once (400). */
public final class Invalid extends DomainException {

    private static final long serialVersionUID = 1L;

    private final transient List<Violation> violations;

    /**
     * One fault of the input.
     *
     * @param field path of the field as the API names it, for example {@code venue.country}
     * @param key key of the message
     * @param arguments what fills the message
     */
    public record Violation(String field, String key, List<Object> arguments) {}

    public Invalid(List<Violation> violations) {
        super("invalid-input", violations.stream().map(Violation::field).toArray());
        this.violations = List.copyOf(violations);
    }

    public Invalid(String field, String key, Object... arguments) {
        this(List.of(new Violation(field, key, List.of(arguments))));
    }

    /**
     * What the construction makes.
     *
     * @throws Invalid the same faults, of fields below this one
     */
    public static <T> T below(String field, Supplier<T> construction) {
        try {
            return construction.get();
        } catch (Invalid refusal) {
            throw new Invalid(refusal.violations.stream()
                    .map(fault -> new Violation(field + "." + fault.field(), fault.key(), fault.arguments()))
                    .toList());
        }
    }

    public List<Violation> violations() {
        return violations;
    }

    /** Collects faults field by field and refuses once with all of them. */
    public static final class Collector {

        private final List<Violation> found = new ArrayList<>();

        public Collector check(boolean fine, String field, String key, Object... arguments) {
            if (!fine) {
                found.add(new Violation(field, key, List.of(arguments)));
            }
            return this;
        }

        /**
         * A text that has to be there, without the spaces around it.
         *
         * <p>Faults: {@code required} where nothing is written, {@code text-too-long}.
         *
         * @param most characters
         * @return empty where nothing is written
         */
        public String needed(String field, @Nullable String text, int most) {
            var written = optional(field, text, most);
            check(written != null, field, "required");
            return written == null ? "" : written;
        }

        /**
         * A text that may be there, without the spaces around it; null where nothing is written.
         *
         * <p>Fault: {@code text-too-long}.
         *
         * @param most characters
         */
        public @Nullable String optional(String field, @Nullable String text, int most) {
            if (text == null || text.isBlank()) {
                return null;
            }
            var written = text.strip();
            atMost(field, written, most);
            return written;
        }

        /** As {@link #needed} where it is needed, for example to refuse something, else as {@link #optional}. */
        public @Nullable String neededIf(boolean needed, String field, @Nullable String text, int most) {
            return needed ? needed(field, text, most) : optional(field, text, most);
        }

        /** Checks that the text is not longer than so many characters ({@code text-too-long}), spaces around it included. */
        public Collector atMost(String field, String text, int most) {
            return check(text.length() <= most, field, "text-too-long", most);
        }

        /** The same of the text in each language. */
        public Collector atMost(String field, LocalizedText text, int most) {
            return check(
                    text.texts().values().stream().allMatch(each -> each.length() <= most),
                    field,
                    "text-too-long",
                    most);
        }

        /** Runs a constructor of a value that may refuse with {@link Invalid} and keeps its faults under the field. */
        public Collector attempt(String field, Runnable construction) {
            value(own -> field, () -> {
                construction.run();
                return true;
            });
            return this;
        }

        /**
         * What the construction makes; null where it refuses with {@link Invalid}.
         *
         * @param field names the field of a fault from the one that the refusal names
         */
        public <T> @Nullable T value(UnaryOperator<String> field, Supplier<T> construction) {
            try {
                return construction.get();
            } catch (Invalid refusal) {
                refusal.violations()
                        .forEach(v -> found.add(new Violation(field.apply(v.field()), v.key(), v.arguments())));
                return null;
            }
        }

        /**
         * What is made of two values, each of which may be refused with {@link Invalid}.
         *
         * @throws Invalid with the faults of both, and what was found before
         */
        public <A, B, R> R both(Supplier<A> first, Supplier<B> second, BiFunction<A, B, R> making) {
            var one = value(own -> own, first);
            var other = value(own -> own, second);
            if (one == null || other == null || !isEmpty()) {
                throw refusal();
            }
            return making.apply(one, other);
        }

        public boolean isEmpty() {
            return found.isEmpty();
        }

        public int size() {
            return found.size();
        }

        /** All that was found, in its order. */
        public Invalid refusal() {
            return new Invalid(found);
        }

        /**
         * @throws Invalid when anything was found
         */
        public void throwIfAny() {
            if (!isEmpty()) {
                throw refusal();
            }
        }
    }
}
