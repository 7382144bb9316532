package nl.meldwijzer.access.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import nl.meldwijzer.kernel.SchoolId;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.kernel.Secret;
import nl.meldwijzer.kernel.StaffId;
import nl.meldwijzer.vault.KeyName;
import nl.meldwijzer.vault.Location;
import nl.meldwijzer.vault.Vault;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Sign-in names: e-mail addresses, kept sealed under the school's key and found by a keyed tag.
final class SignInNames {
    private static final int LONGEST = 254;
    private static final Pattern ADDRESS =
            Pattern.compile("[^\\s@\\p{Cntrl}]{1,64}@[^\\s@\\p{Cntrl}]+\\.[^\\s@\\p{Cntrl}]+");

    private final Vault vault;

    SignInNames(Vault vault) {
        this.vault = vault;
    }

    static boolean isAddress(Secret<String> typed) {
        var name = normal(typed);
        return name.length() <= LONGEST && ADDRESS.matcher(name).matches();
    }

    /// Finds an account by what was typed. Unique in the install, so that signing in asks for no
    /// school. Anything has a tag, also what is no address.
    byte[] tag(Secret<String> typed) {
        return vault.tag(new Scope.Install(), "account.name", normal(typed).getBytes(UTF_8));
    }

    byte[] seal(SchoolId school, StaffId staff, Secret<String> typed) {
        return vault.seal(
                new KeyName.Rows(new Scope.School(school)),
                new Location("account", "name_sealed", school.value() + "/" + staff.value()),
                normal(typed).getBytes(UTF_8));
    }

    private static String normal(Secret<String> typed) {
        var text = typed.expose();
        var cut = text.length() > 2 * LONGEST ? text.substring(0, 2 * LONGEST) : text;
        return Normalizer.normalize(cut, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }
}
