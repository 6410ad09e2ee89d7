package org.caravanserai.persistence.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import org.caravanserai.domain.cooperation.registry.LinkTarget;
import org.caravanserai.domain.cooperation.registry.LinkableThing;
import org.caravanserai.domain.cooperation.registry.LinkableThings;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.persistence.testing.PostgresTest;
import org.junit.jupiter.api.Test;

class LinkableThingsIT extends PostgresTest {

    @Test
    void recordsAreFoundByTitleInAnyLanguageAndByTheirSlugs() {
        var word = "w" + Ids.next().toString().substring(24);
        var slug = "linkable-" + word;
        inTransaction(() -> entities.createNativeQuery(
                        "insert into cooperation_record (id, kind, slug, title, summary, way, countries, fields,"
                                + " date_precision, source, as_of, registered_at, version) values (?1, 'PROJECT', ?2,"
                                + " jsonb_build_object('en', 'Library', 'ru', cast(?3 as text)), '{\"en\": \"All\"}',"
                                + " 'SPECIAL_PROJECT', '{KZ}', '{}', 'DAY', 'a test', '2027-01-01', now(), 0)")
                .setParameter(1, Ids.next())
                .setParameter(2, slug)
                .setParameter(3, "Библиотека " + word)
                .executeUpdate());
        var things = repository(LinkableThings.class);
        var found = inTransaction(() -> things.titled(word.toUpperCase(java.util.Locale.ROOT), 5));
        assertThat(found).extracting(LinkableThing::reference).containsExactly(slug);
        assertThat(found).extracting(LinkableThing::target).containsExactly(LinkTarget.ENTRY);
        assertThat(inTransaction(() -> things.find(LinkTarget.ENTRY, slug))).isPresent();
        assertThat(inTransaction(() -> things.find(LinkTarget.EVENT, slug))).isEmpty();
    }
}
