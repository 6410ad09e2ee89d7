package org.caravanserai.cooperation.registry;

import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.caravanserai.domain.cooperation.registry.LinkTarget;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.SingleValue;
import org.jspecify.annotations.Nullable;

/**
 * What a link leads to, said in one of three ways: by its kind and reference, by both in one word, or as a page elsewhere.
 *
 * @param reference a slug, a code or an address, as the target says
 * @param thing something on the platform, as it is chosen by its name
 * @param page the address of a page elsewhere
 */
public record LinkedTo(
        @Nullable LinkTarget target,
        @Nullable String reference,
        @Nullable Thing thing,
        @Nullable String page) {

    /** Something on the platform: its kind and its reference, {@code EVENT:slug}. */
    public record Thing(String code) implements SingleValue {

        /**
         * @throws Invalid {@code not-a-reference} without a kind
         */
        public Thing {
            var kind = code.substring(0, Math.max(code.indexOf(':'), 0));
            if (Stream.of(LinkTarget.values()).noneMatch(each -> each.name().equals(kind))) {
                throw new Invalid("thing", "not-a-reference", code);
            }
        }

        public static Thing of(LinkTarget target, String reference) {
            return new Thing(target + ":" + reference);
        }

        private LinkTarget target() {
            return LinkTarget.valueOf(code.substring(0, code.indexOf(':')));
        }

        private String reference() {
            return code.substring(code.indexOf(':') + 1);
        }
    }

    /** As a page shows it: what is on the platform as a thing that was chosen, all else as a page elsewhere. */
    public static LinkedTo of(LinkTarget target, String reference) {
        return target == LinkTarget.PAGE
                ? new LinkedTo(null, null, null, reference)
                : new LinkedTo(null, null, Thing.of(target, reference), null);
    }

    /**
     * What is made of kind and reference.
     *
     * @throws Invalid {@code required}, and what the making refuses, named by the way in which it was said
     */
    public <T> T make(BiFunction<LinkTarget, String, T> maker) {
        if (thing != null) {
            return named("thing", () -> maker.apply(thing.target(), thing.reference()));
        } else if (page != null) {
            return named("page", () -> maker.apply(LinkTarget.PAGE, page));
        } else if (target == null && reference == null) {
            throw new Invalid("thing", "required");
        }
        new Invalid.Collector()
                .check(target != null, "target", "required")
                .check(reference != null, "reference", "required")
                .throwIfAny();
        return maker.apply(Objects.requireNonNull(target), Objects.requireNonNull(reference));
    }

    private static <T> T named(String field, Supplier<T> making) {
        var faults = new Invalid.Collector();
        var made = faults.value(own -> field, making);
        faults.throwIfAny();
        return Objects.requireNonNull(made);
    }
}
