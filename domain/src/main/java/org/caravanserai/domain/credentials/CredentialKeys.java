package org.caravanserai.domain.credentials;

import java.util.List;

/** All keys that ever signed something: what an old one has signed stays verifiable. */
public interface CredentialKeys {

    void add(CredentialKey key);

    /** The newest first. */
    List<CredentialKey> all();
}
