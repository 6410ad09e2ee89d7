package org.caravanserai.domain.credentials;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Keys in memory. */
public final class MemoryCredentialKeys implements CredentialKeys {

    private final List<CredentialKey> keys = new ArrayList<>();

    @Override
    public void add(CredentialKey key) {
        keys.add(key);
    }

    @Override
    public List<CredentialKey> all() {
        return keys.stream()
                .sorted(Comparator.comparing(CredentialKey::createdAt)
                        .reversed()
                        .thenComparing(CredentialKey::id))
                .toList();
    }
}
