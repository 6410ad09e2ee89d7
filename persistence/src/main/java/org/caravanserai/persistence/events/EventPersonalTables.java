package org.caravanserai.persistence.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.persistence.shared.PersonalTable;
import org.caravanserai.persistence.shared.PersonalTables;

/** People who register for events, and those who appear in them. */
@ApplicationScoped
class EventPersonalTables implements PersonalTables {

    /** Emails about the person's registrations, wherever they were sent to. */
    private static final String EMAILS_OF_REGISTRATIONS = """
        delete from outbox_message m using registration r
         where r.account_id = ?1 and m.dedup_key like '%:' || r.id || '%'
        """;

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                PersonalTable.of(
                                "registration",
                                "account_id",
                                "given_name",
                                "family_name",
                                "own_name",
                                "email",
                                "search_text")
                        .joined("account_id")
                        .exportedAs("registrations", """
                            select cast(jsonb_build_object('event', e.slug, 'title', e.title) || (to_jsonb(g) - 'guest_key_hash' - 'search_text') as text) as json
                              from me join registration g on g.account_id = me.id or (g.account_id is null and g.email = me.email)
                              left join academic_event e on e.id = g.event_id
                             order by g.registered_at
                            """)
                        .notErased("RegistrationErasure takes the person out"),
                PersonalTable.of("registration_change")
                        .exportedAs("changesOfRegistrations", """
                            select cast(to_jsonb(c) as text) as json
                              from me join registration g on g.account_id = me.id or (g.account_id is null and g.email = me.email)
                              join registration_change c on c.registration_id = g.id
                             order by c.line_id
                            """)
                        .notErased("RegistrationErasure forgets them"),
                PersonalTable.of("outbox_message")
                        .notExported("the part emails shows those to the person's address")
                        .erasedBy(EMAILS_OF_REGISTRATIONS),
                PersonalTable.of("programme_star", "account_id")
                        .exportedAs("starredSessions", """
                            select cast(jsonb_build_object('event', e.slug, 'session', s.session_guid) as text) as json
                              from me join programme_star s on s.account_id = me.id join academic_event e on e.id = s.event_id
                             order by e.slug, s.session_guid
                            """)
                        .erasedBy("delete from programme_star where account_id = ?1"),
                PersonalTable.of("session_named_speaker", "account_id")
                        .joinedBy("""
                            insert into session_named_speaker (event_id, session_guid, account_id)
                            select event_id, session_guid, ?2 from session_named_speaker where account_id = ?1 order by number
                            on conflict do nothing
                            """)
                        .joinedBy(
                                "delete from session_named_speaker where account_id = ?1 and cast(?2 as uuid) is not null")
                        .exportedAs("sessionsAsSpeaker", """
                            select cast(jsonb_build_object('event', e.slug, 'session', s.session_guid) as text) as json
                              from me join session_named_speaker s on s.account_id = me.id join academic_event e on e.id = s.event_id
                             order by e.slug, s.session_guid
                            """)
                        .erasedBy("delete from session_named_speaker where account_id = ?1"),
                PersonalTable.of("academic_event", "contact_name", "contact_email")
                        .exportedAs("eventContacts", """
                            select cast(jsonb_build_object('event', e.slug, 'name', e.contact_name, 'email', e.contact_email) as text) as json
                              from me join academic_event e on e.contact_email = me.email order by e.slug
                            """)
                        .notErased("EventNotices.forgetContact takes the contact out"),
                PersonalTable.of("event_search_rebuild", "requested_by", "requested_by_name")
                        .notExported("the part actions of the export counts them")
                        .notErased("SearchRebuilds.forgetRequester takes the name out"),
                PersonalTable.of("programme_speaker", "name", "public_name")
                        .notExported("speakers are published with their programme and have no account")
                        .notErased("Programmes.forgetPeopleWith takes out those who are listed with the address"),
                PersonalTable.of("event_contribution", "account_id")
                        .joined("account_id")
                        .exportedAs("contributions", """
                            select cast(jsonb_build_object('event', e.slug) || (to_jsonb(c) - 'decision' - 'accepted_type') as text) as json
                              from me join event_contribution c on c.account_id = me.id join academic_event e on e.id = c.event_id
                             order by c.begun_at
                            """)
                        .exportedAs("contributionsAsAuthor", """
                            select cast(jsonb_build_object('event', e.slug, 'title', c.content ->> 'title', 'author', w) as text) as json
                              from me join event_contribution c on c.account_id <> me.id
                              join lateral jsonb_array_elements(c.content -> 'authors') w on lower(w ->> 'email') = lower(me.email)
                              join academic_event e on e.id = c.event_id order by c.begun_at
                            """)
                        .erasedBy("delete from event_contribution where account_id = ?1")
                        .erasedBy("""
                            update event_contribution c set version = c.version + 1, content = jsonb_set(c.content, '{authors}', coalesce((
                                   select jsonb_agg(w) from jsonb_array_elements(c.content -> 'authors') w
                                    where lower(w ->> 'email') is distinct from lower(?2)), '[]'))
                             where exists (select from jsonb_array_elements(c.content -> 'authors') w where lower(w ->> 'email') = lower(?2))
                            """),
                PersonalTable.of("contribution_review", "reviewer_id")
                        .joinedBy("""
                            update contribution_review r set reviewer_id = ?2 where r.reviewer_id = ?1
                               and not exists (select from contribution_review o where o.contribution_id = r.contribution_id and o.reviewer_id = ?2)
                            """)
                        .joinedBy(
                                "delete from contribution_review where reviewer_id = ?1 and cast(?2 as uuid) is not null")
                        .exportedAs("reviewsOfContributions", """
                            select cast(jsonb_build_object('event', e.slug) || to_jsonb(r) as text) as json
                              from me join contribution_review r on r.reviewer_id = me.id
                              join event_contribution c on c.id = r.contribution_id join academic_event e on e.id = c.event_id
                             order by r.assigned_at
                            """)
                        .erasedBy("delete from contribution_review where reviewer_id = ?1 and state <> 'SUBMITTED'"),
                PersonalTable.of("committee_member", "account_id")
                        .joinedBy("""
                            update committee_member m set account_id = ?2 where m.account_id = ?1
                               and not exists (select from committee_member o where o.event_id = m.event_id and o.account_id = ?2)
                            """)
                        .joinedBy("delete from committee_member where account_id = ?1 and cast(?2 as uuid) is not null")
                        .exportedAs("reviewerOfEvents", """
                            select cast(jsonb_build_object('event', e.slug, 'tracks', m.tracks, 'most', m.most) as text) as json
                              from me join committee_member m on m.account_id = me.id join academic_event e on e.id = m.event_id
                             order by e.slug
                            """)
                        .erasedBy("delete from committee_member where account_id = ?1"),
                PersonalTable.of("contribution_bid", "reviewer_id")
                        .joinedBy("""
                            update contribution_bid b set reviewer_id = ?2 where b.reviewer_id = ?1
                               and not exists (select from contribution_bid o where o.contribution_id = b.contribution_id and o.reviewer_id = ?2)
                            """)
                        .joinedBy(
                                "delete from contribution_bid where reviewer_id = ?1 and cast(?2 as uuid) is not null")
                        .exportedAs("bidsForContributions", """
                            select cast(jsonb_build_object('event', e.slug, 'title', c.content ->> 'title', 'bid', b.bid) as text) as json
                              from me join contribution_bid b on b.reviewer_id = me.id join event_contribution c on c.id = b.contribution_id
                              join academic_event e on e.id = c.event_id order by e.slug, c.code
                            """)
                        .erasedBy("delete from contribution_bid where reviewer_id = ?1"),
                PersonalTable.ofNobody("event_certificate_offer", "signs for the organizer in print", "signatory_name"),
                PersonalTable.ofNobody("academic_event", "name of a place", "venue_name"),
                PersonalTable.ofNobody("event_change", "name of a place", "venue_name"),
                PersonalTable.ofNobody("programme_room", "name of a room", "name"));
    }

    @Override
    public List<String> historySubjects() {
        return List.of("""
            select 'REGISTRATION', g.id from me join registration g
                on g.account_id = me.id or (g.account_id is null and g.email = me.email)
            """);
    }
}
