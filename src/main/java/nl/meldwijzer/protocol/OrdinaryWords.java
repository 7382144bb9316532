package nl.meldwijzer.protocol;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/// Words that are also names, and that nobody can write a page without. Written in small letters
/// they may be meant as the word, which only the writer can tell.
final class OrdinaryWords {
    /// What stands before a surname and identifies nobody by itself.
    static final Set<String> PARTICLES =
            words(
                    "van de der den het t te ten ter in op aan bij uit voor onder over tot la le les du"
                            + " des d von zu zum da do dos di del della el al s v of bin ibn ait ben");

    private static final Set<String> WORDS =
            words(
                    "aan al alle als an and are as at bad be ben bent bij but by can dag dan dat de den"
                            + " der deze die dit do doe doen doet door door dus echt een eens en er even"
                            + " for ga gaan gaat geen geld goed graag groot had heb hebben heeft heel het"
                            + " hem her hij him his hoe i if ik in is it ja jaar je jij jong just kan kind"
                            + " kinderen klein komt kun kunnen laat lang last law let lief liep may me mee"
                            + " meer mei met mijn min moeder moest moet my na naar nee niet nog nu of om on"
                            + " onder ons oom oma ook oor op opa or oud ouder ouders over pa ma rond see"
                            + " she so soms steeds tante te ten ter thuis to toen tot u uit vader van"
                            + " vandaag veel ver voor was we weer wel werd wie wij wil will wilde with"
                            + " wordt you zag zal ze zei zelf zich zien zij zijn zo zoon zou zus broer");

    /// Letters that stand for something else than a person.
    private static final Set<String> ABBREVIATED =
            words(
                    "ib vt ggd ggz cjg zat jgz af smw vir mdo tv iq pc wc bso po vo sbo so rt lvs pgb ots"
                            + " raad vog avg i a u");

    private static final Set<String> WITH_DOTS =
            words(
                    "a.u.b. o.a. d.w.z. m.b.t. i.v.m. e.d. i.p.v. t.a.v. n.a.v. m.u.v. z.s.m. b.v. nl."
                            + " bv. ca. e.v. o.b.v. t.o.v. v.a. i.o.m. a.d.h.v. m.a.w. p.m. d.m.v. m.i."
                            + " m.i.v. s.v.p. t.z.t. o.i.d. n.v.t. i.h.b. i.h.a. t.g.v. o.g.v. v.w.b."
                            + " m.n. e.g. i.e. a.m. nr. blz. art. vs. dr. mr. dhr. mw. etc. enz. bijv.");

    private OrdinaryWords() {}

    static boolean has(String folded) {
        return WORDS.contains(folded);
    }

    static boolean abbreviates(String folded) {
        return ABBREVIATED.contains(folded);
    }

    /// A run of letters and dots that stands for words.
    static boolean hasDotted(String typed) {
        return WITH_DOTS.contains(typed);
    }

    private static Set<String> words(String list) {
        return Arrays.stream(list.split(" ")).map(Letters::folded).collect(Collectors.toSet());
    }
}
