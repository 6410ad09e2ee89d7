package org.caravanserai.web.exchanges;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.caravanserai.domain.exchanges.places.Balance;
import org.caravanserai.domain.exchanges.places.LedgerEntry;
import org.caravanserai.domain.exchanges.places.LedgerLine;
import org.caravanserai.exchanges.nomination.ShowBalances;
import org.caravanserai.exchanges.nomination.ShowLedger;
import org.caravanserai.web.rest.ListQuery;
import org.caravanserai.web.rest.PageJson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who has sent more than received, and the entries behind it. */
@Tag(name = "Exchanges")
@Path("/balances")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class BalanceResource {

    /** What {@code from} has sent {@code to} more than it received. */
    @Schema(name = "Balance")
    public record BalanceJson(
            String agreement,
            String from,
            String to,
            int persons,
            BigDecimal semesters,
            BigDecimal personMonths,
            int sent,
            int received) {

        static BalanceJson of(Balance balance) {
            return new BalanceJson(
                    balance.agreement(),
                    balance.from().slug(),
                    balance.to().slug(),
                    balance.persons(),
                    balance.semesters(),
                    balance.personMonths(),
                    balance.sent(),
                    balance.received());
        }
    }

    /** All balances that were asked for. */
    @Schema(name = "Balances")
    public record BalancesJson(List<BalanceJson> items) {}

    /** An entry of the ledger. */
    @Schema(name = "LedgerEntry")
    public record EntryJson(
            String agreement,
            String condition,
            String academicYear,
            String from,
            String to,
            int persons,
            BigDecimal semesters,
            BigDecimal personMonths,
            LedgerEntry.Cause cause,
            String mobility,
            Instant recordedAt) {

        static EntryJson of(LedgerLine line) {
            return new EntryJson(
                    line.agreement(),
                    line.condition(),
                    line.year().toString(),
                    line.from().slug(),
                    line.to().slug(),
                    line.persons(),
                    line.semesters(),
                    line.months(),
                    line.cause(),
                    line.mobility(),
                    line.recordedAt());
        }
    }

    @Inject
    private ShowBalances balances;

    @Inject
    private ShowLedger ledger;

    @Operation(operationId = "listBalances", summary = "Balances by agreement and pair of organizations")
    @GET
    public BalancesJson balances(@BeanParam BalanceParameters parameters) {
        return new BalancesJson(balances.execute(parameters.filter()).stream()
                .map(BalanceJson::of)
                .toList());
    }

    @Operation(operationId = "listLedgerEntries", summary = "The entries behind the balances")
    @GET
    @Path("/entries")
    public PageJson<EntryJson> entries(@BeanParam BalanceParameters parameters, @BeanParam ListQuery query) {
        return PageJson.of(ledger.execute(parameters.filter(), query.request()).map(EntryJson::of));
    }
}
