package org.caravanserai.cooperation.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.caravanserai.domain.cooperation.registry.Registry;
import org.caravanserai.domain.cooperation.registry.RegistryAction;
import org.caravanserai.domain.cooperation.registry.RegistryEntry;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** What all changes of the registry share: finding the record in its newest state, its address, its history. */
@ApplicationScoped
public class RegistryChanges {

    private Registry registry;
    private History history;

    @SuppressWarnings("NullAway.Init")
    protected RegistryChanges() {}

    @Inject
    public RegistryChanges(Registry registry, History history) {
        this.registry = registry;
        this.history = history;
    }

    /** An address made of the title. */
    public Slug slug(LocalizedText title, String fallback) {
        return registry.freeSlug(Slug.from(title.in("en"), fallback));
    }

    /** Adds it, with its first line of history. */
    public String register(RegistryEntry entry, @Nullable Enum<?> state) {
        registry.add(entry);
        history.record(entry.id(), RegistryAction.REGISTERED, null, state, null);
        return entry.slug().value();
    }

    /**
     * The record, locked.
     *
     * @throws NotFound when there is none of this kind
     */
    public <T extends RegistryEntry> T lock(Class<T> type, Slug slug) {
        return registry.lock(type, slug).orElseThrow(() -> new NotFound("not-found"));
    }

    /**
     * As {@link #lock}, of the version that was read.
     *
     * @throws org.caravanserai.domain.shared.Conflict {@code changed-meanwhile}
     */
    public <T extends RegistryEntry> T lock(Class<T> type, Slug slug, @Nullable Long read) {
        var entry = lock(type, slug);
        entry.requireVersion(read);
        return entry;
    }

    public void note(RegistryEntry entry, RegistryAction action, @Nullable String why) {
        history.record(entry.id(), action, why);
    }

    public void moved(RegistryEntry entry, Enum<?> from, Enum<?> to, @Nullable String why) {
        history.record(entry.id(), RegistryAction.MOVED, from, to, why);
    }
}
