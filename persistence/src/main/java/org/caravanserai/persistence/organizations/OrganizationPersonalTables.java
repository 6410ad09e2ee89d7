package org.caravanserai.persistence.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.persistence.shared.PersonalTable;
import org.caravanserai.persistence.shared.PersonalTables;

/** Members of organizations and those who ask or are asked to become members. */
@ApplicationScoped
class OrganizationPersonalTables implements PersonalTables {

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                PersonalTable.of("membership", "account_id")
                        .exportedAs("memberships", """
                            select cast(jsonb_build_object('organization', o.display_name, 'role', m.role, 'place', m.place_id, 'since', m.since,
                                   'until', m.ends_on) as text) as json
                              from me join membership m on m.account_id = me.id join organization o on o.id = m.organization_id
                             order by m.since
                            """)
                        .notErased("LeaveOrganizations ends them, with a row of history"),
                PersonalTable.of("organization_invitation", "email")
                        .exportedAs("invitations", """
                            select cast(to_jsonb(i) - 'hash' - 'given_by' as text) as json from me join organization_invitation i on i.email = me.email
                            """)
                        .notErased("Invitations.forget deletes them"),
                PersonalTable.of("membership_request", "account_id", "email")
                        .exportedAs("membershipRequests", """
                            select cast(to_jsonb(q) - 'hash' as text) as json from me join membership_request q on q.account_id = me.id
                            """)
                        .notErased("MembershipRequests.forget deletes them"),
                PersonalTable.of("membership", "given_by")
                        .notExported("the part actions of the export counts the roles that somebody gave")
                        .notErased("an account without its owner's name, which is not shown any more"),
                PersonalTable.of("organization_invitation", "given_by")
                        .notExported("the part actions of the export counts the invitations that somebody sent")
                        .notErased("an account without its owner's name"),
                PersonalTable.of("organization", "created_by")
                        .notExported("the part actions of the export counts registrations of organizations")
                        .notErased("an account without its owner's name; invariants need to know that people registered"
                                + " it"),
                PersonalTable.ofNobody("organization", "names of the organization", "display_name", "sort_name"));
    }
}
