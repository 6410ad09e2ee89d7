package org.caravanserai.cooperation.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.caravanserai.cooperation.CooperationSetting;
import org.caravanserai.domain.cooperation.changes.EntryChanges;
import org.caravanserai.domain.cooperation.changes.EntryFields;
import org.caravanserai.domain.cooperation.registry.Registry;
import org.caravanserai.domain.cooperation.registry.RegistryAction;
import org.caravanserai.domain.cooperation.registry.RegistryEntry;
import org.caravanserai.domain.shared.FieldValue;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Reason;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.ShortText;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.config.Settings;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** What all changes of the registry share: finding the record in its newest state, its address, its history. */
@ApplicationScoped
public class RegistryChanges {

    private final Registry registry;
    private final History history;
    private final EntryChanges changes;
    private final Bodies bodies;
    private final Settings settings;

    @Inject
    public RegistryChanges(Registry registry, History history, EntryChanges changes, Bodies bodies, Settings settings) {
        this.registry = registry;
        this.history = history;
        this.changes = changes;
        this.bodies = bodies;
        this.settings = settings;
    }

    /** An address made of the title. */
    public Slug slug(LocalizedText title, String fallback) {
        return registry.freeSlug(Slug.from(title.in("en"), fallback));
    }

    /**
     * Adds it, with its first line of history.
     *
     * @throws Refused {@code second-person-needed} where records are published by a second person only
     */
    public String register(RegistryEntry entry) {
        if (isSecondPersonNeeded()) {
            throw new Refused("second-person-needed");
        }
        return publish(entry);
    }

    /** As {@link #register}, of a draft that the caller may publish. */
    public String publish(RegistryEntry entry) {
        registry.add(entry);
        history.record(entry.id(), RegistryAction.REGISTERED, null, entry.state(), null);
        return entry.slug().value();
    }

    /** Whether somebody else than its maker has to publish a record. */
    public boolean isSecondPersonNeeded() {
        return settings.isOn(CooperationSetting.SECOND_PERSON);
    }

    /** The record is public no longer. */
    public void withdraw(RegistryEntry entry, String reason, Instant now) {
        registry.withdraw(entry, reason, now);
        history.record(entry.id(), RegistryAction.WITHDRAWN, entry.state(), null, reason);
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

    /** What the record says now, to be compared when it has been corrected. */
    public Map<String, FieldValue> fields(RegistryEntry entry) {
        return EntryFields.of(entry, bodies::name);
    }

    /**
     * The record was corrected: a line of history, with what differs.
     *
     * @param before {@link #fields} before the correction
     */
    public void corrected(RegistryEntry entry, Map<String, FieldValue> before) {
        var line = history.line(entry.id(), RegistryAction.CHANGED, null);
        var differences = EntryFields.CATALOG.between(before, fields(entry));
        if (!differences.isEmpty()) {
            changes.add(line, entry.id(), differences);
        }
    }

    public void note(RegistryEntry entry, RegistryAction action, @Nullable String why) {
        history.record(entry.id(), action, why);
    }

    /**
     * Whoever ends something says why.
     *
     * @return what was said; null where nothing was
     * @throws Invalid {@code reason}: {@code required}, {@code text-too-long}
     */
    public @Nullable String reason(boolean ends, @Nullable String why) {
        return ShortText.neededIf(ends, "reason", why, Reason.LONGEST);
    }
}
