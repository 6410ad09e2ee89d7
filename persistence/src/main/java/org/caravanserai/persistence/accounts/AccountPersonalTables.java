package org.caravanserai.persistence.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.persistence.shared.PersonalTable;
import org.caravanserai.persistence.shared.PersonalTables;

/** Accounts, their roles, tokens, sign-ins and links. */
@ApplicationScoped
class AccountPersonalTables implements PersonalTables {

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                PersonalTable.of("account", "email", "given_name", "family_name", "own_name", "orcid")
                        .notExported("it is the object account, at the head of every export")
                        .notErased("Account.anonymise empties it; what others rely on points to it"),
                PersonalTable.of("account_platform_role", "account_id")
                        .exportedAs("platformRoles", """
                            select cast(to_jsonb(r.role) as text) as json from me join account_platform_role r on r.account_id = me.id
                            """)
                        .notErased("Account.anonymise takes the roles away"),
                PersonalTable.of("api_token", "account_id", "name")
                        .exportedAs("tokens", """
                            select cast(to_jsonb(t) - 'token_hash' as text) as json from me join api_token t on t.account_id = me.id
                             order by t.created_at
                            """)
                        .erasedBy("delete from api_token where account_id = ?1"),
                PersonalTable.of("sign_in", "account_id")
                        .exportedAs("signIns", """
                            select cast(to_jsonb(s) - 'id' - 'account_id' as text) as json from me join sign_in s on s.account_id = me.id
                             order by s.at
                            """)
                        .erasedBy("delete from sign_in where account_id = ?1"),
                PersonalTable.of("account_link", "account_id", "new_email", "given_name", "family_name", "own_name")
                        .exportedAs("links", """
                            select cast(jsonb_strip_nulls(to_jsonb(l) - 'hash' - 'password_hash') as text) as json
                              from me join account_link l on l.account_id = me.id order by l.created_at
                            """)
                        .erasedBy("delete from account_link where account_id = ?1 or new_email = ?2"));
    }

    @Override
    public List<String> historySubjects() {
        return List.of("select 'ACCOUNT', me.id from me");
    }
}
