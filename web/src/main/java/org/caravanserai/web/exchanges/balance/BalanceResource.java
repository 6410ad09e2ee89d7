package org.caravanserai.web.exchanges.balance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.caravanserai.domain.exchanges.agreement.BalanceUnit;
import org.caravanserai.domain.exchanges.places.Balance;
import org.caravanserai.domain.exchanges.places.BalanceStatement;
import org.caravanserai.domain.exchanges.places.LedgerEntry;
import org.caravanserai.domain.exchanges.places.LedgerLine;
import org.caravanserai.domain.exchanges.places.UnitBalance;
import org.caravanserai.exchanges.nomination.BrowseBalances;
import org.caravanserai.exchanges.nomination.ShowLedger;
import org.caravanserai.exchanges.nomination.ShowUnitBalances;
import org.caravanserai.web.rest.Asks;
import org.caravanserai.web.rest.ListQuery;
import org.caravanserai.web.rest.PageJson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Balances between organizations, and the entries behind them. */
@Tag(name = "Exchanges")
@Path("/balances")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class BalanceResource {

    /** What is owed under the policy of the agreement; numbers above 0: {@code from} has sent more. */
    @Schema(name = "BalanceStanding")
    public record StandingJson(
            @Schema(description = "What the parties count in")
            BalanceUnit unit,

            @Schema(description = "From earlier years into the year of the question, else into the present one")
            BigDecimal carriedOver,

            BigDecimal expired,
            BigDecimal open,
            @Nullable BigDecimal tolerance,
            BigDecimal beyondTolerance) {
        static StandingJson of(BalanceStatement statement) {
            return new StandingJson(
                    statement.policy().unit(),
                    statement.carried(),
                    statement.expired(),
                    statement.open(),
                    statement.policy().tolerance(),
                    statement.beyondTolerance());
        }
    }

    /** What {@code from} would have sent more by corrections that wait for an answer. */
    @Schema(name = "PendingCorrections")
    public record PendingJson(
            @Schema(description = "How many") int corrections,
            int persons,
            BigDecimal semesters,
            BigDecimal personMonths) {
        static PendingJson of(Balance.Pending pending) {
            var weight = pending.weight();
            return new PendingJson(pending.corrections(), weight.persons(), weight.semesters(), weight.months());
        }
    }

    /** The balance of {@code from} with {@code to}: sent minus received. */
    @Schema(name = "Balance")
    public record BalanceJson(
            String agreement,
            String from,
            String to,
            int persons,
            BigDecimal semesters,
            BigDecimal personMonths,
            int sent,
            int received,

            @Schema(description = "People nominated beyond the places, in both directions")
            int beyondPlaces,

            StandingJson standing,

            @Schema(
                    description =
                            "Corrections that one side has proposed and the other has not answered; in none of the"
                                    + " other numbers")
            PendingJson pending) {

        static BalanceJson of(Balance balance) {
            return new BalanceJson(
                    balance.agreement(),
                    balance.from().slug(),
                    balance.to().slug(),
                    balance.persons(),
                    balance.semesters(),
                    balance.personMonths(),
                    balance.sent(),
                    balance.received(),
                    balance.exceptions(),
                    StandingJson.of(balance.statement()),
                    PendingJson.of(balance.pending()));
        }
    }

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
            @Nullable String mobility,

            @Schema(description = "Of the stay, for officers of its two sides") @Nullable
            String nomination,

            @Schema(description = "Why it was corrected") @Nullable
            String reason,

            @Schema(description = "Who corrected it") @Nullable
            String by,

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
                    line.nomination(),
                    line.reason(),
                    line.by(),
                    line.recordedAt());
        }
    }

    /** The balance of one unit: sent minus received. */
    @Schema(name = "UnitBalance")
    public record UnitBalanceJson(
            String organization,

            @Schema(description = "Code of the unit; null for what no agreement gives to a unit") @Nullable
            String unit,

            @Nullable Map<String, String> name,
            int persons,
            BigDecimal semesters,
            BigDecimal personMonths,
            int sent,
            int received) {
        static UnitBalanceJson of(UnitBalance balance) {
            var name = balance.name();
            return new UnitBalanceJson(
                    balance.organization().slug(),
                    balance.unit(),
                    name == null ? null : name.texts(),
                    balance.persons(),
                    balance.semesters(),
                    balance.personMonths(),
                    balance.sent(),
                    balance.received());
        }
    }

    /** All balances of units that were asked for. */
    @Schema(name = "UnitBalances")
    public record UnitBalancesJson(List<UnitBalanceJson> items) {}

    @Inject
    private BrowseBalances balances;

    @Inject
    private ShowUnitBalances units;

    @Inject
    private ShowLedger ledger;

    @Operation(
            operationId = "listBalances",
            summary = "Balances by agreement and pair of organizations",
            description =
                    "Orders: agreement, months, persons (the size of the imbalance); by default the largest in months"
                            + " first")
    @GET
    public PageJson<BalanceJson> balances(
            @Asks(BalanceParameters.class) @Context UriInfo address, @BeanParam ListQuery query) {
        return PageJson.of(
                balances.execute(Asks.Query.of(address, BalanceParameters.class).filter(), query.request())
                        .map(BalanceJson::of));
    }

    @Operation(operationId = "listUnitBalances", summary = "Balances of faculties and departments, over all agreements")
    @GET
    @Path("/units")
    public UnitBalancesJson units(@Asks(BalanceParameters.class) @Context UriInfo address) {
        return new UnitBalancesJson(
                units.execute(Asks.Query.of(address, BalanceParameters.class).filter()).stream()
                        .map(UnitBalanceJson::of)
                        .toList());
    }

    @Operation(operationId = "listLedgerEntries", summary = "The entries behind the balances")
    @GET
    @Path("/entries")
    public PageJson<EntryJson> entries(
            @Asks(BalanceParameters.class) @Context UriInfo address, @BeanParam ListQuery query) {
        return PageJson.of(
                ledger.execute(Asks.Query.of(address, BalanceParameters.class).filter(), query.request())
                        .map(EntryJson::of));
    }
}
