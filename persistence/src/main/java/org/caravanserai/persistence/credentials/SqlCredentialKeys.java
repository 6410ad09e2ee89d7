package org.caravanserai.persistence.credentials;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.domain.credentials.CredentialKey;
import org.caravanserai.domain.credentials.CredentialKeys;
import org.caravanserai.persistence.shared.Json;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class SqlCredentialKeys implements CredentialKeys {

    private final Sql sql;

    @Inject
    SqlCredentialKeys(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(CredentialKey key) {
        sql.update(
                "insert into credential_key (id, public_key, private_key, created_at) values (?, ?, ?, ?)",
                key.id(),
                Json.object(key.publicKey()),
                key.encryptedPrivateKey(),
                key.createdAt());
    }

    @Override
    public List<CredentialKey> all() {
        return sql.list(
                "select id, public_key, private_key, created_at from credential_key order by created_at desc, id",
                row -> new CredentialKey(
                        row.text("id"), row.text("public_key"), row.bytes("private_key"), row.time("created_at")));
    }
}
