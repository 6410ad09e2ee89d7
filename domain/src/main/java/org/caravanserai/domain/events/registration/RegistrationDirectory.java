package org.caravanserai.domain.events.registration;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.jspecify.annotations.Nullable;

/** Registrations as they are read: lists and figures, cut and counted in the database. */
public interface RegistrationDirectory {

    Optional<RegistrationView> byCode(String code);

    /** The one with the code if it is this person's. */
    Optional<RegistrationView> ownByCode(UUID account, String code);

    /** Sorts: {@code registeredAt}, {@code name}, {@code state}, {@code country}, {@code affiliation}, {@code number}; the latest first by default. */
    Page<RegistrationView> of(UUID event, RegistrationFilter filter, PageRequest request);

    /** Hands out all of them one by one, in bounded memory, oldest first. */
    default void each(UUID event, RegistrationFilter filter, Consumer<RegistrationView> reader) {
        each(event, filter, null, null, reader);
    }

    /**
     * Hands out all of them one by one, in bounded memory.
     *
     * @param query words to search for, as for a page of them; null: all
     * @param sort as for a page of them; null: oldest first
     */
    void each(
            UUID event,
            RegistrationFilter filter,
            @Nullable String query,
            @Nullable String sort,
            Consumer<RegistrationView> reader);

    /** Registrations of one person, latest event first. */
    List<RegistrationView> ofAccount(UUID account);

    /** Registrations of one person for events of these organizations, latest event first. */
    List<RegistrationView> ofPerson(UUID account, Collection<UUID> organizers);

    /** Number of new registrations on each day in the event's time zone. */
    List<PerDay> perDay(UUID event);

    /** How many live registrations come from each country, the largest number first, then by code. */
    List<PerCountry> perCountry(UUID event);

    /** Registrations of one day. */
    record PerDay(LocalDate day, int registrations) {}

    /** Registrations from one country; the code is empty where people did not say. */
    record PerCountry(String country, int registrations) {}
}
