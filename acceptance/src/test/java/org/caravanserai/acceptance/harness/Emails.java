package org.caravanserai.acceptance.harness;

import java.sql.SQLException;
import java.util.Optional;

/** What was written to people: without a mail server emails stay in the outbox. */
public final class Emails {

    private Emails() {}

    /** The page that the link of the newest email of this kind leads to, without the address of the product. */
    public static String link(Product product, String template, String recipient) {
        return argument(product, template, recipient, "link")
                .orElseThrow(() -> new AssertionError("No email " + template + " to " + recipient));
    }

    /** How many emails of this kind there are. */
    public static int count(Product product, String template, String recipient) {
        try (var connection = product.connect();
                var query = connection.prepareStatement(
                        "select count(*) from outbox_message where template = ? and recipient = ?")) {
            query.setString(1, template);
            query.setString(2, recipient);
            var rows = query.executeQuery();
            rows.next();
            return rows.getInt(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    public static Optional<String> argument(Product product, String template, String recipient, String name) {
        try (var connection = product.connect();
                var query = connection.prepareStatement(
                        "select arguments ->> ? from outbox_message where template = ? and recipient = ?"
                                + " order by created_at desc limit 1")) {
            query.setString(1, name);
            query.setString(2, template);
            query.setString(3, recipient);
            var rows = query.executeQuery();
            return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
