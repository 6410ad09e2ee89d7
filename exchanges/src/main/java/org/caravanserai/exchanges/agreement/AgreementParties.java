package org.caravanserai.exchanges.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.caravanserai.domain.exchanges.agreement.Agreement;
import org.caravanserai.domain.exchanges.agreement.AgreementTerms;
import org.caravanserai.domain.exchanges.agreement.Condition;
import org.caravanserai.domain.exchanges.units.UnitDirectory;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Slug;
import org.jspecify.annotations.Nullable;

/** Finds the organizations and units that an agreement names. */
@ApplicationScoped
public class AgreementParties {

    private final Organizations organizations;
    private final UnitDirectory units;

    @Inject
    public AgreementParties(Organizations organizations, UnitDirectory units) {
        this.organizations = organizations;
        this.units = units;
    }

    /** The parties and the content of an agreement as it was entered. */
    record Entered(List<Agreement.Side> sides, AgreementTerms terms) {

        List<UUID> organizations() {
            return sides.stream().map(Agreement.Side::organization).toList();
        }
    }

    /**
     * Reads a new agreement, and names all faults of its parties and of its content at once.
     *
     * @param slugs of the parties
     * @param codes of the unit of each party, in the same order; blank, or missing at the end, for whole organizations
     * @param own whether the officer acts for an organization
     * @throws Invalid {@code required}, {@code unknown-reference}, {@code unknown-unit}; {@code no-own-party} when the officer acts for
     *     none of the parties; and each fault of the content
     */
    Entered read(List<String> slugs, List<String> codes, TermsForm form, Predicate<UUID> own) {
        var faults = new Invalid.Collector();
        var sides = new ArrayList<Agreement.Side>();
        var unitsOf = new ArrayList<@Nullable Set<String>>();
        for (int i = 0; i < slugs.size(); i++) {
            var place = "parties[" + i + "].";
            var slug = slugs.get(i).strip();
            var party = faults.value(any -> place + "organization", () -> party(slug));
            var known = party == null ? null : codesOf(party);
            unitsOf.add(known);
            if (party != null && known != null) {
                var code = i < codes.size() ? codes.get(i).strip() : "";
                faults.check(code.isEmpty() || known.contains(code), place + "unit", "unknown-unit", code);
                sides.add(new Agreement.Side(party, code.isEmpty() ? null : code));
            }
        }
        if (sides.size() == slugs.size()) {
            faults.check(sides.stream().map(Agreement.Side::organization).anyMatch(own), "parties", "no-own-party");
        }
        var named = slugs.stream().map(String::strip).toList();
        return new Entered(sides, new TermsReader(faults, named, unitsOf, Map.of()).read(form));
    }

    private UUID party(String slug) {
        if (slug.isEmpty()) {
            throw new Invalid("organization", "required");
        }
        return organizations
                .bySlug(Slug.of(slug))
                .map(Organization::id)
                .orElseThrow(() -> new Invalid("organization", "unknown-reference", slug));
    }

    private Set<String> codesOf(UUID organization) {
        return units.codes(List.of(organization)).getOrDefault(organization, Set.of());
    }

    /** The slugs of these organizations, in their order. */
    public List<String> slugs(List<UUID> parties) {
        return parties.stream()
                .map(id -> organizations.byId(id).orElseThrow().slug().value())
                .toList();
    }

    /**
     * The content of an agreement between these organizations.
     *
     * @param agreed conditions that were agreed on, by code: a condition without a code gets none of another kind or direction
     * @throws Invalid each fault with its field
     */
    public AgreementTerms terms(List<UUID> parties, TermsForm form, Map<String, Condition> agreed) {
        var codes = units.codes(parties);
        return new TermsReader(
                        new Invalid.Collector(),
                        slugs(parties),
                        parties.stream()
                                .<@Nullable Set<String>>map(id -> codes.getOrDefault(id, Set.of()))
                                .toList(),
                        agreed)
                .read(form);
    }
}
