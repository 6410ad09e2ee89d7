package org.caravanserai.exchanges.ewp;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.caravanserai.domain.exchanges.agreement.Agreement;
import org.caravanserai.domain.exchanges.agreement.AgreementTerms;
import org.caravanserai.domain.exchanges.agreement.Agreements;
import org.caravanserai.domain.exchanges.agreement.TermsDifference;
import org.caravanserai.domain.exchanges.ewp.EwpDirectory;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.exchanges.agreement.AgreementParties;
import org.caravanserai.exchanges.agreement.TermsForm;
import org.caravanserai.exchanges.agreement.TermsForm.ConditionForm;

/** Reads a partner's copy of an agreement as content for the agreement here. */
@ApplicationScoped
public class IiaImport {

    private final EwpDirectory ewp;
    private final AgreementParties parties;
    private final Agreements agreements;

    @Inject
    public IiaImport(EwpDirectory ewp, AgreementParties parties, Agreements agreements) {
        this.ewp = ewp;
        this.parties = parties;
        this.agreements = agreements;
    }

    /**
     * The content that the partner's copy would give the agreement. What EWP cannot say stays: the title, and conditions of kinds
     * that it does not know. Conditions keep their codes as far as they correspond.
     *
     * @param form the content as it was written
     * @param terms the same, read
     * @param hash that the document carries, which is right
     * @param beyond what the copy says that an agreement here cannot say, and whether it is in force
     */
    record Content(TermsForm form, AgreementTerms terms, String hash, List<TermsDifference> beyond) {}

    /**
     * @param latest terms of the agreement here
     * @throws Invalid as {@link IiaReader} does; {@code iia-of-others} when the document holds no agreement between the same
     *     institutions; each fault of its content
     */
    Content read(Agreement agreement, AgreementTerms latest, byte[] document) {
        var slugs = parties.slugs(agreement.parties());
        var heiIds = ewp.heiIds(agreement.parties());
        Map<String, String> slugOf = new HashMap<>();
        for (int i = 0; i < slugs.size(); i++) {
            slugOf.put(heiIds.getOrDefault(agreement.parties().get(i), slugs.get(i)), slugs.get(i));
        }
        var iia = IiaReader.read(document).stream()
                .filter(each -> heiIds(each).equals(slugOf.keySet()))
                .sorted((one, other) -> Boolean.compare(isSame(other, agreement), isSame(one, agreement)))
                .findFirst()
                .orElseThrow(() -> new Invalid("partner", "iia-of-others"));
        var read = iia.conditions().stream()
                .map(each -> each.with(named(each.form(), slugOf)))
                .toList();
        var coded = IiaReader.coded(read, latest.conditions(), slugs);
        var conditions = coded.stream().map(IiaReader.Specification::form).collect(Collectors.toList());
        latest.conditions().stream()
                .filter(condition -> !IiaXml.SPECIFICATIONS.containsKey(condition.kind()))
                .forEach(condition -> conditions.add(ConditionForm.of(condition, slugs)));
        var form = new TermsForm(latest.title(), conditions).orPolicy(latest.policy());
        var agreed = agreements.agreed(agreement.id());
        return new Content(
                form,
                parties.terms(agreement.parties(), form, agreed),
                iia.hash(),
                beyond(iia, coded, agreement.revisionInForce() != null));
    }

    private static List<TermsDifference> beyond(
            IiaReader.Read iia, List<IiaReader.Specification> coded, boolean inForce) {
        var found = new ArrayList<TermsDifference>();
        for (var each : coded) {
            each.beyond()
                    .forEach((name, said) -> found.add(new TermsDifference(
                            "conditions."
                                    + Objects.requireNonNullElse(each.form().code(), "new") + "." + name,
                            null,
                            said)));
        }
        if (iia.inEffect() != inForce) {
            found.add(new TermsDifference("iia.inEffect", Boolean.toString(inForce), Boolean.toString(iia.inEffect())));
        }
        if (iia.terminated()) {
            found.add(new TermsDifference("iia.terminated", null, "true"));
        }
        return found;
    }

    private static Set<String> heiIds(IiaReader.Read iia) {
        return iia.partners().stream().map(IiaReader.Partner::heiId).collect(Collectors.toCollection(HashSet::new));
    }

    private static boolean isSame(IiaReader.Read iia, Agreement agreement) {
        return iia.partners().stream().anyMatch(partner -> agreement.code().equals(partner.iiaId()));
    }

    private static ConditionForm named(ConditionForm form, Map<String, String> slugOf) {
        return form.between(
                slug(form.from().organization(), slugOf), slug(form.to().organization(), slugOf));
    }

    private static String slug(String heiId, Map<String, String> slugOf) {
        return slugOf.getOrDefault(heiId, heiId);
    }
}
