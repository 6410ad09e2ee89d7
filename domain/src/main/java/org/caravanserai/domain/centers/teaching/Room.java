package org.caravanserai.domain.centers.teaching;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Invalid;

/** A room of a center, where one session is held at a time. */
@Entity
@Table(name = "center_room")
public class Room {

    private static final int MOST_PLACES = 10_000;

    @Id
    private UUID id;

    @Column(name = "center_id")
    private UUID center;

    private String name;

    private int places;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Room() {}

    /**
     * @throws Invalid {@code places}
     */
    public Room(UUID center, String name, int places) {
        if (places < 1 || places > MOST_PLACES) {
            throw new Invalid("places", "between", 1, MOST_PLACES);
        }
        this.id = Ids.next();
        this.center = center;
        this.name = name;
        this.places = places;
    }

    public UUID id() {
        return id;
    }

    public UUID center() {
        return center;
    }

    public String name() {
        return name;
    }

    public int places() {
        return places;
    }
}
