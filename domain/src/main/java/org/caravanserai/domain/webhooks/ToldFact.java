package org.caravanserai.domain.webhooks;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What is told of the thing that a fact is about.
 *
 * @param names codes and slugs of the thing and of what it belongs to, by what they are; nothing about people
 * @param path of the thing in the API
 * @param organizations which the fact concerns
 */
public record ToldFact(Map<String, String> names, String path, Set<UUID> organizations) {

    public ToldFact {
        names = java.util.Collections.unmodifiableMap(new TreeMap<>(names));
        organizations = Set.copyOf(organizations);
    }
}
