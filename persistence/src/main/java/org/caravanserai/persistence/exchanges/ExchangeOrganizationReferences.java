package org.caravanserai.persistence.exchanges;

import static org.caravanserai.persistence.shared.OrganizationReference.moved;
import static org.caravanserai.persistence.shared.OrganizationReference.movedWithVersion;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.persistence.shared.MergeRefusal;
import org.caravanserai.persistence.shared.OrganizationReference;
import org.caravanserai.persistence.shared.OrganizationReferences;

/** Parties of agreements and the two ends of stays. */
@ApplicationScoped
class ExchangeOrganizationReferences implements OrganizationReferences {

    @Override
    public List<OrganizationReference> references() {
        return List.of(
                units(),
                office(),
                moved("agreement_import_source", "organization_id"),
                OrganizationReference.kept(
                        "agreement_import_line", "organization_id", "follows its source by its foreign key"),
                movedWithVersion("exchange_agreement_draft", "organization_id"),
                moved("agreement_party", "organization_id"),
                OrganizationReference.kept(
                        "exchange_agreement_pair", "organization_id", "follows the parties by their triggers"),
                moved("agreement_revision", "proposed_by_organization"),
                moved("agreement_approval", "organization_id"),
                movedWithVersion("agreement_signing", "recorded_by_organization"),
                moved("agreement_signature", "organization_id"),
                moved("agreement_signing_answer", "organization_id"),
                movedWithVersion("agreement_link", "organization_id"),
                movedWithVersion("nomination", "from_organization"),
                movedWithVersion("nomination", "to_organization"),
                movedWithVersion("invitation", "from_organization"),
                movedWithVersion("invitation", "to_organization"),
                movedWithVersion("stay_extension", "asked_by_organization"),
                moved("quota_exception", "organization_id"),
                moved("exchange_ledger", "from_organization"),
                moved("exchange_ledger", "to_organization"),
                corrected("from_organization"),
                corrected("to_organization"),
                OrganizationReference.kept(
                        "exchange_correction", "proposed_by_organization", "is one of the two sides and follows it"),
                movedWithVersion("exchange_call", "organization_id"));
    }

    /** A side of a correction, and with it who has proposed it. */
    private static OrganizationReference corrected(String side) {
        return new OrganizationReference("exchange_correction", side, """
            update exchange_correction
            set %s = ?2, version = version + 1,
                proposed_by_organization = case when proposed_by_organization = ?1 then ?2 else proposed_by_organization end
            where %<s = ?1
            """.formatted(side), null);
    }

    /** The office of the organization that stays is kept; that of the other one is its where it has none. */
    private static OrganizationReference office() {
        return new OrganizationReference("exchange_office", "organization_id", """
            with other as (delete from exchange_office where organization_id = ?1
                             and exists (select from exchange_office o where o.organization_id = ?2))
            update exchange_office set organization_id = ?2, version = version + 1
             where organization_id = ?1 and not exists (select from exchange_office o where o.organization_id = ?2)
            """, null);
    }

    /** An agreement has two sides: nobody agrees with themselves. */
    @Override
    public List<MergeRefusal> refusals() {
        return List.of(new MergeRefusal("parties-of-one-agreement", """
            select coalesce(a.code, cast(one.agreement_id as text)) from agreement_party one
              join agreement_party other on other.agreement_id = one.agreement_id and other.organization_id = ?2
              left join exchange_agreement a on a.id = one.agreement_id
             where one.organization_id = ?1 order by 1
            """));
    }

    /** A unit whose code is taken at the organization that stays gets another one. */
    private static OrganizationReference units() {
        return new OrganizationReference("organization_unit", "organization_id", """
            update organization_unit u
            set organization_id = ?2, version = version + 1,
                code = case when exists (select from organization_unit o where o.organization_id = ?2 and o.code = u.code)
                            then left(u.code, 20) || '-' || right(u.id::text, 9) else u.code end
            where organization_id = ?1
            """, null);
    }
}
