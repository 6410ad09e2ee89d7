package org.caravanserai.demo.centers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.caravanserai.demo.DemoPeople;
import org.caravanserai.demo.DemoStep;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.accounts.Profile;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.PersonName;

/** People who learn at the centers of the demo data; none of them has a password. */
@ApplicationScoped
class DemoLearners implements DemoStep {

    private static final List<PersonName> NAMES = List.of(
            new PersonName("Minh Anh", "Tran", "Trần Minh Anh", true),
            new PersonName("Quang Huy", "Le", "Lê Quang Huy", true),
            new PersonName("Thu Ha", "Pham", "Phạm Thu Hà", true),
            new PersonName("Duc Long", "Hoang", "Hoàng Đức Long", true),
            new PersonName("Bao Ngoc", "Vu", "Vũ Bảo Ngọc", true),
            new PersonName("Gia Bao", "Dang", "Đặng Gia Bảo", true),
            new PersonName("Khanh Linh", "Bui", "Bùi Khánh Linh", true),
            new PersonName("Tuan Kiet", "Do", "Đỗ Tuấn Kiệt", true),
            new PersonName("Phuong Thao", "Ngo", "Ngô Phương Thảo", true),
            new PersonName("Hai Dang", "Duong", "Dương Hải Đăng", true),
            new PersonName("Yen Nhi", "Ly", "Lý Yến Nhi", true),
            new PersonName("Nhat Minh", "Dinh", "Đinh Nhật Minh", true),
            PersonName.of("Somchai", "Wattana"),
            new PersonName("Aigerim", "Nurlanova", "Айгерим Нурланова", false),
            new PersonName("Karim", "Haddad", "كريم حداد", false),
            PersonName.of("Lucía", "Fernández"),
            PersonName.of("Élodie", "Marchand"),
            new PersonName("Dmitri", "Sokolov", "Дмитрий Соколов", false),
            PersonName.of("Putri", "Maharani"),
            new PersonName("Haruto", "Sato", "佐藤春翔", true));
    static final int COUNT = NAMES.size();

    private final Accounts accounts;
    private final Clock clock;

    @Inject
    DemoLearners(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 51;
    }

    @Override
    public void run() {
        for (int i = 0; i < NAMES.size(); i++) {
            var now = clock.instant();
            var profile =
                    Profile.of(NAMES.get(i), LanguageTag.of(i % 3 == 0 ? "zh" : "en"), ZoneId.of("Asia/Ho_Chi_Minh"));
            var account = new Account(EmailAddress.of(who(i) + DemoPeople.DOMAIN), profile, now);
            account.verifyEmail(now);
            accounts.add(account);
        }
    }

    /** The first part of the address of a learner, from 0. */
    static String who(int number) {
        return "learner" + (number + 1);
    }
}
