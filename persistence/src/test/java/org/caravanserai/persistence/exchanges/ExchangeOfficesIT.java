package org.caravanserai.persistence.exchanges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.NOW;

import java.time.LocalDate;
import java.util.List;
import org.caravanserai.domain.exchanges.office.AcademicTerm;
import org.caravanserai.domain.exchanges.office.ContactPurpose;
import org.caravanserai.domain.exchanges.office.ExchangeOffice;
import org.caravanserai.domain.exchanges.office.Fact;
import org.caravanserai.domain.exchanges.office.FactTopic;
import org.caravanserai.domain.exchanges.office.OfficeContact;
import org.caravanserai.domain.exchanges.office.OfficeSheet;
import org.caravanserai.domain.organizations.Bodies;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.persistence.testing.PostgresTest;
import org.junit.jupiter.api.Test;

class ExchangeOfficesIT extends PostgresTest {

    private static AcademicTerm term(String from, String to, String nominations) {
        return new AcademicTerm(
                AcademicYear.of("2026/2027"),
                LocalizedText.of("en", "Term", "zh", "学期"),
                LocalDate.parse(from),
                LocalDate.parse(to),
                nominations == null ? null : LocalDate.parse(nominations),
                null);
    }

    @Test
    void anOfficeIsReadAsItWasWritten() {
        var sheet = new OfficeSheet(
                List.of(term("2026-09-07", "2027-01-17", "2026-05-15"), term("2027-02-22", "2027-07-04", null)),
                List.of(new Fact(FactTopic.HOUSING, LocalizedText.of("en", "Rooms"), null, LocalDate.of(2026, 11, 1))),
                List.of(new OfficeContact(
                        ContactPurpose.INCOMING, "Office", EmailAddress.of("in@example.org"), "+86 1", "ENG")));
        var organization = inTransaction(() -> {
            var slug = Slug.of("o-" + Ids.next().toString().substring(20).replace("-", ""));
            var made = new Organization(slug, Bodies.unowned().profile(), NOW, null);
            entities.persist(made);
            entities.flush();
            var office = new ExchangeOffice(made.id());
            office.tell(sheet, 0);
            repository(JpaExchangeOffices.class).add(office);
            return made.id();
        });
        entities.clear();

        var read = inTransaction(
                () -> repository(JpaExchangeOffices.class).of(organization).orElseThrow());

        assertThat(read.sheet()).isEqualTo(sheet);
        assertThat(read.version()).isEqualTo(1);
    }
}
