// SPDX-License-Identifier: GPL-3.0-or-later
#include "purposesetup.h"

#include <algorithm>

namespace {

struct PurposeSetup
{
    Q_DECLARE_TR_FUNCTIONS(PurposeSetup)
};

// Late: something is to be mended. Watch: something is still open.
Mark markOf(const Purpose &purpose, const ReviewDesk &desk, qsizetype users)
{
    const PurposeChecks &checks = desk.content().purposes;
    if (checks.all().isEmpty())
        return Mark::None; // still being read
    const QList<PurposeHint> hints = checks.hintsFor(purpose, desk.inputNow().records);
    const NoticeVerdict::Kind told = checks.noticeOf(purpose).kind;
    const bool isWrong = std::any_of(hints.begin(), hints.end(), [](const PurposeHint &hint) { return !hint.asks; });
    if (isWrong || told == NoticeVerdict::Kind::NotEnough)
        return Mark::Late;
    return told == NoticeVerdict::Kind::Open || users == 0 ? Mark::Watch : Mark::Done;
}

QString placeIn(const Library &library, const char *list, const Code &code)
{
    const QList<Entry> &entries = library.list(QLatin1String(list));
    const auto found = std::find_if(entries.begin(), entries.end(), [&](const Entry &entry) { return entry.id == code.value; });
    return QStringLiteral("%1").arg(found - entries.begin(), 3, 10, QLatin1Char('0'));
}

} // namespace

QList<const Holding *> usersOf(const Book &book, const QUuid &purpose)
{
    QList<const Holding *> users;
    for (const Holding &holding : book.records<Holding>().records())
        if (holding.presence != Presence::Archived && holding.purposes.has(purpose))
            users << &holding;
    return users;
}

PaneSetup<Purpose> purposeSetup(const ReviewDesk &desk, const Library &library)
{
    PaneSetup<Purpose> setup;
    setup.words = {QStringLiteral("purpose"),
                   PurposeSetup::tr("Purposes of use"),
                   PurposeSetup::tr("Purpose of use"),
                   PurposeSetup::tr("No purpose yet"),
                   PurposeSetup::tr("Write down, for each group of people, which business and which task their data is used for."),
                   PurposeSetup::tr("Write the first purpose"),
                   Labels::Above};
    setup.heads = {PurposeSetup::tr("Purpose of use"), PurposeSetup::tr("Whose data"), PurposeSetup::tr("How it is told"),
                   PurposeSetup::tr("Holdings")};
    setup.row = [&desk, &library](const Purpose &purpose) {
        const FieldText &words = desk.book().words();
        const qsizetype users = usersOf(desk.book(), purpose.id).size();
        const QString text = oneLine(purpose.text), notice = words.text(purpose.notice, "notice_ways");
        return RecordRow{
            .id = purpose.id,
            .cells = {text, words.text(purpose.group, "subjects"), notice, QString::number(users)},
            .mark = markOf(purpose, desk, users),
            .order = {text, placeIn(library, "subjects", purpose.group), notice, QStringLiteral("%1").arg(users, 9, 10, QLatin1Char('0'))},
            .more = purpose.business + u' ' + purpose.noticePlace + u' ' + purpose.noticeWording + u' ' + purpose.note};
    };
    setup.groups = {
        {{}, {"text", "group_of", "business"}},
        {PurposeSetup::tr("How people are told"),
         {"collected", "notice", "notice_means", "notice_ground", "notice_place", "notice_date", "notice_wording"}},
        {PurposeSetup::tr("For the files"), {"note"}},
    };
    setup.longTexts = {"text", "notice_wording", "note"};
    return setup;
}

PaneSetup<Consent> consentSetup(const Book &book)
{
    PaneSetup<Consent> setup;
    setup.words
        = {QStringLiteral("requests"),
           PurposeSetup::tr("Consents"),
           PurposeSetup::tr("Consent"),
           PurposeSetup::tr("No consent recorded yet"),
           PurposeSetup::tr("Record who agreed to what, when and how: for a new use, for special-care data, for giving data to others."),
           PurposeSetup::tr("Record the first consent"),
           Labels::Above};
    setup.heads = {PurposeSetup::tr("Who"), PurposeSetup::tr("To what"), PurposeSetup::tr("Given on"), PurposeSetup::tr("Withdrawn on")};
    setup.row = [&book](const Consent &consent) {
        const FieldText &words = book.words();
        return RecordRow{.id = consent.id,
                         .cells
                         = {oneLine(consent.person), oneLine(consent.scope), words.text(consent.givenOn), words.text(consent.withdrawnOn)},
                         .mark = consent.withdrawnOn.isValid() ? Mark::Skipped
                             : consent.givenOn.isValid()       ? Mark::Done
                                                               : Mark::Watch,
                         .more = words.text(consent.purposes) + u' ' + consent.receivedBy + u' ' + consent.note};
    };
    setup.groups = {{{}, {"person", "scope", "purposes", "method", "given_on", "guardian", "received_by"}},
                    {PurposeSetup::tr("Afterwards"), {"withdrawn_on", "evidence", "note"}}};
    return setup;
}
