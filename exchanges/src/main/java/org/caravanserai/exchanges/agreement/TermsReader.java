package org.caravanserai.exchanges.agreement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.caravanserai.domain.exchanges.agreement.AgreementTerms;
import org.caravanserai.domain.exchanges.agreement.BalancePolicy;
import org.caravanserai.domain.exchanges.agreement.Condition;
import org.caravanserai.domain.exchanges.agreement.MobilityKind;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.exchanges.agreement.TermsForm.ConditionForm;
import org.jspecify.annotations.Nullable;

/** Makes the content of an agreement between known parties, and names every fault with its field. */
final class TermsReader {

    private final Invalid.Collector faults;
    private final List<String> parties;
    private final List<@Nullable Set<String>> units;
    private final Map<String, Condition> agreed;
    private final Set<String> codes = new HashSet<>();

    /**
     * @param faults those that were found before
     * @param parties their slugs, in the order of the agreement; blank where none is chosen
     * @param units the codes of the units of each party; null where the party is not known
     * @param agreed conditions that were agreed on, by code: a condition without a code gets none of another kind or direction
     */
    TermsReader(
            Invalid.Collector faults,
            List<String> parties,
            List<@Nullable Set<String>> units,
            Map<String, Condition> agreed) {
        this.faults = faults;
        this.parties = parties;
        this.units = units;
        this.agreed = agreed;
    }

    /**
     * @throws Invalid with all faults
     */
    AgreementTerms read(TermsForm form) {
        var entries = form.conditions();
        faults.check(!form.title().isEmpty(), "title", "required").check(!entries.isEmpty(), "conditions", "required");
        entries.forEach(entry -> codes.add(String.valueOf(entry.code())));
        var conditions = new ArrayList<Condition>();
        for (int i = 0; i < entries.size(); i++) {
            var read = condition("conditions[" + i + "].", entries.get(i));
            if (read != null) {
                conditions.add(read);
            }
        }
        var stated = form.policy();
        var policy = faults.value(own -> "policy." + own, () -> stated == null ? BalancePolicy.NONE : stated.policy());
        faults.throwIfAny();
        return new AgreementTerms(form.title(), conditions, Objects.requireNonNull(policy));
    }

    private @Nullable Condition condition(String at, ConditionForm form) {
        var from = party(at + "from", form.from().organization().strip());
        var to = party(at + "to", form.to().organization().strip());
        checkUnit(at + "from.unit", from, form.from().unitOrNull());
        checkUnit(at + "to.unit", to, form.to().unitOrNull());
        int sends = from == null ? other(to) : from;
        int receives = to == null ? other(sends) : to;
        var read = faults.value(
                own -> at + own,
                () -> form.condition(code(form.code(), form.kind(), sends, receives), sends, receives));
        return from == null || to == null ? null : read;
    }

    /** Another party, in the place of one that is not known: the rest of the condition is read nonetheless. */
    private static int other(@Nullable Integer party) {
        return party == null || party != 1 ? 1 : 2;
    }

    private String code(@Nullable String written, MobilityKind kind, int from, int to) {
        if (written != null && !written.isBlank()) {
            return written.strip();
        }
        for (int number = 1; ; number++) {
            var known = agreed.get("c" + number);
            if ((known == null || known.isFor(kind, from, to)) && codes.add("c" + number)) {
                return "c" + number;
            }
        }
    }

    /** The number of a party. One that is not chosen yet is named by its number: a fault of its own field, not of each direction. */
    private @Nullable Integer party(String field, String named) {
        int position = parties.indexOf(named);
        if (position >= 0 && !named.isEmpty()) {
            return position + 1;
        }
        faults.check(isUnchosen(named), field, "not-a-party");
        return null;
    }

    private boolean isUnchosen(String named) {
        int number = named.matches("\\d{1,2}") ? Integer.parseInt(named) : 0;
        return number >= 1
                && number <= parties.size()
                && parties.get(number - 1).isEmpty();
    }

    private void checkUnit(String field, @Nullable Integer party, @Nullable String code) {
        var known = party == null ? null : units.get(party - 1);
        if (code != null && known != null) {
            faults.check(known.contains(code), field, "unknown-unit", code);
        }
    }
}
