// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestwork.h"

#include "bookdesks.h"
#include "domain/contractorstate.h"
#include "domain/requeststate.h"
#include "domain/reviewyear.h"
#include "domain/text.h"

#include <algorithm>

namespace {

using View = QLatin1StringView;

constexpr int soon = 3; // days

bool isEntrustedData(const Holding &holding)
{
    if (holding.retained.is(View("no-entrusted")))
        return true;
    return holding.legalClass.is(View("personal-data-entrusted")) && !holding.retained.is(View("yes"));
}

SearchPlace placeOf(const Holding &holding, const FieldText &words)
{
    const QString exact = holding.place.trimmed();
    QStringList responsible{words.text(holding.owner, "roles"), holding.department.trimmed()};
    responsible.removeAll(QString());
    return {.holding = holding.id,
            .name = oneLine(firstOf(holding.name, 60)),
            .where = oneLine(firstOf(exact.isEmpty() ? words.text(holding.storage, "storage") : exact, 80)),
            .responsible = oneLine(firstOf(responsible.join(words.comma()), 80)),
            .isEntrusted = isEntrustedData(holding)};
}

QString firstOpenStep(const Request &request)
{
    const QList<RequestStep> steps = requestStepsOf(request);
    const auto open
        = std::find_if(steps.cbegin(), steps.cend(), [](const RequestStep &step) { return step.state == RequestStep::State::Open; });
    return open == steps.cend() ? QString() : open->id;
}

// What a decision is answered with. To pass on what is a client's is the same for all kinds that the law knows.
QString letterOf(const QString &kind, const QString &outcome)
{
    if (outcome == View("not-ours") && kind != View("E-07"))
        return QStringLiteral("C-not-ours");
    return QString(kind).remove(u'-') + u'-' + outcome;
}

} // namespace

Request newRequest(const Book &book, QDate today)
{
    const QList<Request> &requests = book.records<Request>().records();
    const Request fresh{.number = nextRequestNumber(requests, fiscalYearOf(today, book.firm().fiscalStart)), .receivedOn = today};
    const auto isUntouched = [&](const Request &one) {
        Request same = fresh;
        same.id = one.id;
        same.revision = one.revision;
        same.number = one.number;
        return same == one;
    };
    const auto untouched = std::find_if(requests.cbegin(), requests.cend(), isUntouched);
    return untouched == requests.cend() ? fresh : *untouched;
}

bool isAfterReportableLeak(const Request &request, const Book &book) { return isAfterReportableLeak(request, desksOf(book)); }

RequestStanding standingOf(const Request &request, QDate today)
{
    using State = RequestStanding::State;
    RequestStanding standing{.step = firstOpenStep(request), .due = answerDueOf(request)};
    if (standing.due.isValid())
        standing.daysLeft = int(today.daysTo(standing.due));
    if (request.closedOn.isValid())
        standing.state = State::Closed;
    else if (request.answeredOn.isValid())
        standing.state = State::Answered;
    else if (standing.due.isValid() && standing.daysLeft < 0)
        standing.state = State::Late;
    else if (standing.due.isValid() && standing.daysLeft <= soon)
        standing.state = State::Soon;
    return standing;
}

QList<SearchPlace> searchPlaces(const Request &request, const Book &book, int most)
{
    QList<QUuid> ids = likelyHoldings(request, book.records<Holding>().records()).mid(0, most);
    for (const QUuid &id : request.holdings.ids)
        if (!ids.contains(id))
            ids << id;
    QList<SearchPlace> places;
    for (const QUuid &id : std::as_const(ids))
        if (const Holding *holding = book.records<Holding>().find(id))
            places << placeOf(*holding, book.words());
    return places;
}

QList<QUuid> contractorsToAsk(const Request &request, const Book &book, QDate today)
{
    QList<QUuid> asked;
    for (const QUuid &id : request.holdings.ids) {
        const Holding *holding = book.records<Holding>().find(id);
        for (const QUuid &contractor : holding ? holding->contractors.ids : QList<QUuid>()) {
            const Contractor *one = book.records<Contractor>().find(contractor);
            if (one && !hasEnded(*one, today) && !asked.contains(contractor))
                asked << contractor;
        }
    }
    return asked;
}

QString logged(const QString &log, QDate day, const QString &line)
{
    const QString entry = day.toString(Qt::ISODate) + u' ' + line;
    const QString kept = log.trimmed();
    return kept.isEmpty() ? entry : kept + u'\n' + entry;
}

QStringList lettersFor(const Request &request, const RequestKind *kind)
{
    QStringList common{QStringLiteral("C-receipt"), QStringLiteral("C-identity"), QStringLiteral("C-specify")};
    if (mayCharge(request))
        common << QStringLiteral("C-fee");
    common << QStringLiteral("C-extension") << QStringLiteral("C-unconfirmed");
    QStringList answers;
    for (const QString &outcome : kind ? kind->outcomes : QStringList())
        answers << letterOf(request.kind.value, outcome);
    QStringList letters = common + answers;
    if (const QString decided = letterOf(request.kind.value, request.outcome.value); answers.contains(decided)) {
        letters.removeAll(decided);
        letters.prepend(decided);
    }
    return letters;
}
