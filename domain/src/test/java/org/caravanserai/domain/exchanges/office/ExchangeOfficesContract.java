package org.caravanserai.domain.exchanges.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.organizations.Bodies;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.testing.PortContract;
import org.junit.jupiter.api.Test;

/** What {@link ExchangeOffices} promises. */
public interface ExchangeOfficesContract extends PortContract {

    OfficeSheet SHEET = new OfficeSheet(
            List.of(),
            List.of(new Fact(
                    FactTopic.VISA, LocalizedText.of("en", "Ask us", "zh", "请咨询"), null, LocalDate.of(2026, 11, 1))),
            List.of());

    ExchangeOffices offices();

    Organizations organizations();

    @Test
    default void whatAnOfficeTellsIsWrittenBackWithTheTransaction() {
        var organization = organization();
        assertThat(inTransaction(() -> offices().of(organization))).isEmpty();
        inTransaction(() -> offices().add(new ExchangeOffice(organization)));
        inTransaction(() -> {
            var kept = offices().of(organization).orElseThrow();
            kept.tell(SHEET, kept.version());
        });
        var office = inTransaction(() -> offices().of(organization)).orElseThrow();
        assertThat(office.sheet()).isEqualTo(SHEET);
        assertThat(office.version()).isPositive();
    }

    @Test
    default void anOrganizationHasOneOffice() {
        var organization = organization();
        inTransaction(() -> offices().add(new ExchangeOffice(organization)));
        assertTaken(() -> offices().add(new ExchangeOffice(organization)));
    }

    private UUID organization() {
        var organization = Bodies.unowned();
        inTransaction(() -> organizations().add(organization));
        return organization.id();
    }
}
