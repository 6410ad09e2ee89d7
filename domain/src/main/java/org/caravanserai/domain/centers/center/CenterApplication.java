package org.caravanserai.domain.centers.center;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.shared.Invalid;

/**
 * What the host writes to apply for a center, part by part. Only its people and the authority read it.
 *
 * <p>It begins with the draft of the center and is written as long as the center is a draft or was returned. It has to be complete before the
 * center is handed in: each part has a text or a file. The states are those of the center; the application stays with it as it was decided on.
 */
@Entity
@Table(name = "own_center_application")
public class CenterApplication {

    /** Longest text of a part, in characters. */
    public static final int MAX_LENGTH = 20_000;

    @Id
    @Column(name = "center_id")
    private UUID center;

    @ElementCollection
    @CollectionTable(name = "own_center_application_part", joinColumns = @JoinColumn(name = "center_id"))
    private List<PartText> parts = new ArrayList<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected CenterApplication() {}

    public CenterApplication(UUID center) {
        this.center = center;
    }

    /**
     * Says these texts instead; blank ones are left out.
     *
     * @throws Invalid {@code text-too-long}
     */
    public void write(Map<ApplicationPart, String> texts) {
        var faults = new Invalid.Collector();
        var written = new EnumMap<ApplicationPart, String>(ApplicationPart.class);
        texts.forEach((part, text) -> {
            var kept = faults.optional("application." + part.name(), text, MAX_LENGTH);
            if (kept != null) {
                written.put(part, kept);
            }
        });
        faults.throwIfAny();
        parts.clear();
        written.forEach((part, text) -> parts.add(new PartText(part, text)));
    }

    /**
     * @param filed parts for which a file says what the text does not
     * @throws Invalid {@code required} for each part of which there is neither text nor file
     */
    public void requireComplete(Set<ApplicationPart> filed) {
        var said = texts().keySet();
        var faults = new Invalid.Collector();
        for (var part : ApplicationPart.values()) {
            faults.check(said.contains(part) || filed.contains(part), "application." + part.name(), "required");
        }
        faults.throwIfAny();
    }

    /** The text of each part; empty parts are left out. */
    public Map<ApplicationPart, String> texts() {
        var texts = new EnumMap<ApplicationPart, String>(ApplicationPart.class);
        parts.forEach(part -> texts.put(part.part(), part.text()));
        return texts;
    }

    public UUID center() {
        return center;
    }

    public long version() {
        return version;
    }
}
