package org.caravanserai.platform.credentials;

import jakarta.inject.Inject;
import java.util.stream.Collectors;
import org.caravanserai.domain.credentials.CredentialKey;
import org.caravanserai.domain.credentials.CredentialKeys;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;

/** The public keys by which anybody verifies credentials of this instance. */
@UseCase
@Public
public class ShowCredentialKeys {

    private final CredentialKeys keys;

    @Inject
    public ShowCredentialKeys(CredentialKeys keys) {
        this.keys = keys;
    }

    /** A JSON Web Key Set, the newest key first. */
    public String execute() {
        return keys.all().stream().map(CredentialKey::publicKey).collect(Collectors.joining(",", "{\"keys\":[", "]}"));
    }
}
