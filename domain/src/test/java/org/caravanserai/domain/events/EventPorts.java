package org.caravanserai.domain.events;

import org.caravanserai.domain.events.committee.MemoryCommittees;
import org.caravanserai.domain.events.contribution.MemoryContributionCalls;
import org.caravanserai.domain.events.contribution.MemoryEventContributions;
import org.caravanserai.domain.events.listing.MemorySearchRebuilds;
import org.caravanserai.domain.events.notices.MemoryEventNotices;
import org.caravanserai.domain.events.presence.MemoryCertificateOffers;
import org.caravanserai.domain.events.presence.MemoryPresences;
import org.caravanserai.domain.events.programme.MemoryNamedSpeakers;
import org.caravanserai.domain.events.programme.MemoryProgrammes;
import org.caravanserai.domain.events.registration.MemoryOptionPlaces;
import org.caravanserai.domain.events.registration.MemoryRegistrants;
import org.caravanserai.domain.events.registration.MemoryRegistrationDirectory;
import org.caravanserai.domain.events.registration.MemoryRegistrations;
import org.caravanserai.domain.events.registration.MemorySeats;
import org.caravanserai.domain.testing.MemoryPorts;
import org.caravanserai.domain.testing.Wiring;

/** The ports of academic events in memory, beside those that all areas share. */
public final class EventPorts {

    public final MemoryAcademicEvents events = new MemoryAcademicEvents();
    public final MemoryEventSeriesRepository series = new MemoryEventSeriesRepository();
    public final MemoryRegistrations registrations = new MemoryRegistrations(events);
    public final MemoryRegistrationDirectory directory = new MemoryRegistrationDirectory(registrations, events);
    public final MemoryOptionPlaces options = new MemoryOptionPlaces(registrations, events);
    public final MemorySeats seats = new MemorySeats(events);
    public final MemoryPresences presences = new MemoryPresences(registrations);
    public final MemoryCertificateOffers offers = new MemoryCertificateOffers();
    public final MemoryContributionCalls calls = new MemoryContributionCalls();
    public final MemoryEventContributions contributions = new MemoryEventContributions();
    public final MemoryCommittees committees = new MemoryCommittees();
    public final MemoryProgrammes programmes = new MemoryProgrammes();
    public final MemoryEventNotices notices = new MemoryEventNotices(registrations);
    public final MemorySearchRebuilds rebuilds = new MemorySearchRebuilds();
    public final MemoryRegistrants registrants;
    public final MemoryEventPeople people;
    public final MemoryNamedSpeakers speakers;

    public EventPorts(MemoryPorts shared) {
        registrants = new MemoryRegistrants(shared.accounts);
        people = new MemoryEventPeople(shared);
        speakers = new MemoryNamedSpeakers(shared.accounts);
        shared.include(events.table);
        shared.include(events.changes);
        shared.include(series.table);
        shared.include(registrations.table);
        shared.include(seats.table);
        shared.include(offers.table);
        shared.include(calls.table);
        shared.include(contributions.table);
        shared.include(contributions.reviews);
        shared.include(committees.members);
        shared.include(committees.bids);
        shared.include(committees.proposals);
    }

    /** Gives use cases these ports. */
    public void into(Wiring wiring) {
        wiring.put(events)
                .put(series)
                .put(registrations)
                .put(directory)
                .put(seats)
                .put(options)
                .put(presences)
                .put(offers)
                .put(calls)
                .put(contributions)
                .put(committees)
                .put(programmes)
                .put(programmes.drafts())
                .put(notices)
                .put(rebuilds)
                .put(registrants)
                .put(people)
                .put(speakers);
    }
}
