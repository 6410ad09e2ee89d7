package org.caravanserai.persistence.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import org.caravanserai.domain.cooperation.registry.UsedCountries;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.persistence.testing.PostgresTest;
import org.junit.jupiter.api.Test;

class UsedCountriesIT extends PostgresTest {

    @Test
    void countriesOfRecordsAreUsedAndOthersAreNot() {
        var id = Ids.next();
        inTransaction(() -> entities.createNativeQuery(
                        "insert into cooperation_record (id, kind, slug, title, summary, way, countries, fields,"
                                + " date_precision, source, as_of, registered_at, version) values (?1, 'PROJECT', ?2,"
                                + " '{\"en\": \"Islands\"}', '{\"en\": \"All\"}', 'SPECIAL_PROJECT',"
                                + " '{TL,MV}', '{}', 'DAY', 'a test', '2027-01-01', now(), 0)")
                .setParameter(1, id)
                .setParameter(2, "islands-" + id)
                .executeUpdate());
        inTransaction(() -> entities.createNativeQuery(
                        "insert into cooperation_party (entry_id, position, role, sector, country, name)"
                                + " values (?1, 0, 'PARTNER', 'GOVERNMENT', 'TV', '{}')")
                .setParameter(1, id)
                .executeUpdate());
        var used = repository(UsedCountries.class);
        assertThat(inTransaction(used::ofRecords)).contains("TL", "MV", "TV").doesNotContain("BV");
        assertThat(inTransaction(used::ofFigures)).doesNotContain("BV");
        assertThat(inTransaction(used::ofGroups)).contains("KZ").doesNotContain("BV");
        assertThat(inTransaction(used::ofRecognition)).contains("CN").doesNotContain("BV");
    }
}
