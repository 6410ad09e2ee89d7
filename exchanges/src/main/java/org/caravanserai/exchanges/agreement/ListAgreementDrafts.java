package org.caravanserai.exchanges.agreement;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.agreement.AgreementDraft;
import org.caravanserai.domain.exchanges.agreement.AgreementDrafts;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.exchanges.ExchangeOfficer;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** The agreements that the officer's office prepares, the one changed last first. */
@UseCase
@Requires(Permission.MANAGE_EXCHANGES)
public class ListAgreementDrafts {

    private final AgreementDrafts drafts;
    private final Organizations organizations;
    private final ExchangeOfficer officer;

    @Inject
    public ListAgreementDrafts(AgreementDrafts drafts, Organizations organizations, ExchangeOfficer officer) {
        this.drafts = drafts;
        this.organizations = organizations;
        this.officer = officer;
    }

    /**
     * @param title empty while it has none
     * @param partners the other parties that are chosen
     */
    public record Line(
            String code, LocalizedText title, List<LocalizedText> partners, Instant changedAt, String changedBy) {}

    public List<Line> execute() {
        var known = new HashMap<String, Optional<Organization>>();
        return drafts.of(officer.organizations()).stream()
                .map(draft -> line(draft, known))
                .toList();
    }

    private Line line(AgreementDraft draft, Map<String, Optional<Organization>> known) {
        var form = DraftForm.of(draft.content());
        var title = form.title();
        return new Line(
                draft.code(),
                new LocalizedText(title == null ? Map.of() : title),
                form.parties().stream()
                        .map(slug -> known.computeIfAbsent(slug, this::organization))
                        .flatMap(Optional::stream)
                        .filter(party -> !isOwner(party.id(), draft))
                        .map(Organization::displayName)
                        .toList(),
                draft.changedAt(),
                draft.changedBy());
    }

    private static boolean isOwner(UUID party, AgreementDraft draft) {
        return party.equals(draft.organization());
    }

    private Optional<Organization> organization(String slug) {
        return Slug.read(slug).flatMap(organizations::bySlug);
    }
}
