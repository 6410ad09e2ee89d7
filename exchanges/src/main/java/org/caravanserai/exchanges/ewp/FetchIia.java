package org.caravanserai.exchanges.ewp;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/**
 * An officer reads the partner's copy of an agreement (EWP IIA 7) from the address of the partner, to compare and take it. No
 * transaction, and so no connection of the database, is open while the partner answers.
 */
@UseCase
@Requires(Permission.MANAGE_EXCHANGES)
public class FetchIia {

    private static final int LONGEST = 200;
    private static final int LONGEST_TOKEN = 4_000;

    private final FetchSteps steps;
    private final IiaSource source;

    @Inject
    FetchIia(FetchSteps steps, IiaSource source) {
        this.steps = steps;
        this.source = source;
    }

    /**
     * @param agreement its code here
     * @param iiaId what the partner calls it; null: the same as here
     * @param token that the partner has given to the officer; it is passed on and not kept; null without one
     */
    public record Command(
            String agreement,
            @Nullable String iiaId,
            @Nullable String token) {}

    /**
     * @return {@code iias-get-response}, in which there is an agreement between the same institutions
     * @throws NotFound when the officer acts for none of the parties
     * @throws Refused {@code no-partner-address}; as {@link IiaSource#get}
     * @throws Invalid as {@link CompareIia} does; {@code text-too-long} for {@code iiaId} and {@code token},
     *     {@code unusable-character} for {@code token}
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public String execute(Command command) {
        var partner = steps.partner(command.agreement());
        var faults = new Invalid.Collector();
        var wanted = faults.optional("iiaId", command.iiaId(), LONGEST);
        var token = faults.optional("token", command.token(), LONGEST_TOKEN);
        faults.check(token == null || token.matches("[\\x21-\\x7E]+"), "token", "unusable-character")
                .throwIfAny();
        var document = source.get(
                URI.create(partner.address() + "/iias?iia_id=" + encoded(wanted == null ? command.agreement() : wanted)
                        + "&hei_id=" + encoded(partner.heiId())),
                token);
        steps.requireCopy(command.agreement(), document);
        return new String(document, StandardCharsets.UTF_8);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
