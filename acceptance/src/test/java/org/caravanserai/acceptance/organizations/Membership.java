package org.caravanserai.acceptance.organizations;

import java.sql.SQLException;
import org.caravanserai.acceptance.harness.Demo;
import org.caravanserai.acceptance.harness.Product;

/** Members for tests that are about something else than how one becomes a member. */
final class Membership {

    private Membership() {}

    /** Nobody is a member any more. */
    static void end(String slug) {
        try (var connection = Product.shared().connect();
                var delete = connection.prepareStatement(
                        "delete from membership where organization_id = (select id from organization where slug ="
                                + " ?)")) {
            delete.setString(1, slug);
            delete.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    static void give(String slug, Demo who, String role) {
        try (var connection = Product.shared().connect();
                var insert = connection.prepareStatement("""
                    insert into membership (organization_id, account_id, role, since)
                    select o.id, a.id, ?, clock_timestamp() from organization o, account a
                     where o.slug = ? and a.email = ? on conflict do nothing
                    """)) {
            insert.setString(1, role);
            insert.setString(2, slug);
            insert.setString(3, who.email());
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
