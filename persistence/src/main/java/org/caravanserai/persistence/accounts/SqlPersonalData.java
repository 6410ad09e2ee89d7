package org.caravanserai.persistence.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.caravanserai.domain.accounts.PersonalData;

/** One statement over all tables that know people; hashes of secrets stay behind. */
@ApplicationScoped
class SqlPersonalData implements PersonalData {

    private static final String ALL = """
        select cast(jsonb_pretty(jsonb_build_object(
          'account', (select to_jsonb(a) - 'password_hash' from account a where a.id = ?1),
          'platformRoles', (select coalesce(jsonb_agg(r.role), '[]') from account_platform_role r where r.account_id = ?1),
          'memberships', (select coalesce(jsonb_agg(jsonb_build_object(
                'organization', o.display_name, 'role', m.role, 'since', m.since)), '[]')
              from membership m join organization o on o.id = m.organization_id where m.account_id = ?1),
          'invitations', (select coalesce(jsonb_agg(to_jsonb(i) - 'hash'), '[]') from organization_invitation i
              where i.email = (select a.email from account a where a.id = ?1)),
          'membershipRequests', (select coalesce(jsonb_agg(to_jsonb(q) - 'hash'), '[]')
              from membership_request q where q.account_id = ?1),
          'tokens', (select coalesce(jsonb_agg(to_jsonb(t) - 'token_hash'), '[]') from api_token t where t.account_id = ?1),
          'registrations', (select coalesce(jsonb_agg(to_jsonb(g) - 'guest_key_hash'), '[]')
              from registration g where g.account_id = ?1),
          'history', (select coalesce(jsonb_agg(to_jsonb(h) order by h.happened_at), '[]')
              from history_entry h where h.account_id = ?1 or (h.subject = 'ACCOUNT' and h.subject_id = ?1))
        )) as text)
        """;

    @PersistenceContext
    private EntityManager entities;

    @Override
    public String json(UUID account) {
        return entities.createNativeQuery(ALL)
                .setParameter(1, account)
                .getSingleResult()
                .toString();
    }
}
