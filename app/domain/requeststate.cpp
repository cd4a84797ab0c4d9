// SPDX-License-Identifier: GPL-3.0-or-later
#include "requeststate.h"

#include "incidentstate.h"
#include "text.h"

#include <QRegularExpression>

#include <algorithm>

namespace {

using View = QLatin1StringView;
using State = RequestStep::State;

template<class... Codes> bool isAny(const Code &code, Codes... codes) { return (code.is(View(codes)) || ...); }

bool isStopOfMailings(const Request &request) { return request.kind.is(View("E-07")); }

// Papers that show who somebody is. One is enough, and none where the person is known by sight.
int papersOf(const Codes &identity)
{
    int papers = 0;
    for (const char *paper : {"licence", "my-number-front", "insurance"})
        papers += identity.has(View(paper));
    return papers;
}

// More than fits the case (Article 37(4), Guidelines 3-8-7): papers on top of each other, or those that cost the person effort. An
// agent shows one of the person and one of itself; a parent also who the child is; whoever speaks for an adult may show the mandate by
// the seal and its certificate, which the guideline names for agents.
bool isOverAsking(const Request &request)
{
    const Codes &identity = request.identity;
    const bool hasFamily = identity.has(View("family-register")), hasResidence = identity.has(View("residence-certificate"));
    const bool isForChild = request.agent.is(View("legal")), hasAgent = !request.agent.isEmpty() && !request.agent.is(View("none"));
    if ((identity.has(View("seal-certificate")) && !hasAgent) || (isForChild ? hasFamily && hasResidence : hasFamily || hasResidence))
        return true;
    const int allowed = isStopOfMailings(request) || identity.has(View("known-in-person")) ? 0 : 1;
    return papersOf(identity) > (hasAgent ? allowed + 1 : allowed);
}

RequestStep::State stateOf(bool isDone, bool isNeeded = true) { return isDone ? State::Done : isNeeded ? State::Open : State::NotNeeded; }

bool isFilled(const QString &text) { return !text.trimmed().isEmpty(); }

bool isSearched(const Request &request)
{
    return !request.holdings.isEmpty() || isFilled(request.found) || request.contractorsAskedOn.isValid();
}

// "2026-" with the next number after those that begin so, of at least that many digits.
template<class R> QString nextNumber(const QList<R> &records, const QString &start, int digits)
{
    int last = 0;
    for (const R &record : records) {
        const QString number = record.number.trimmed();
        bool isNumber = false;
        const int value = number.startsWith(start) ? number.mid(start.size()).toInt(&isNumber) : 0;
        if (isNumber)
            last = std::max(last, value);
    }
    return start + QStringLiteral("%1").arg(last + 1, digits, 10, QLatin1Char('0'));
}

constexpr int longestKept = 100; // years; more is no period

template<class R> QDate eraseDay(const R &record, Count years)
{
    return record.closedOn.isValid() && years && *years >= 0 && *years <= longestKept ? record.closedOn.addYears(*years) : QDate();
}

template<class R> QList<QUuid> toErase(const QList<R> &records, Count years, QDate today)
{
    QList<QUuid> ids;
    for (const R &record : records)
        if (const QDate day = eraseDay(record, years); day.isValid() && day <= today)
            ids << record.id;
    return ids;
}

// How people speak of a group of persons or an item of the ledger.
struct Spoken
{
    const char *code, *words;
};
constexpr Spoken groups[] = {{"customer", "客 会員 購入 買 注文 契約 来店 customer member order"},
                             {"prospect", "見込 資料請求 見学 内見 問合せ 問い合わせ inquiry"},
                             {"business-contact", "取引先 名刺 仕入先"},
                             {"employee", "従業員 社員 給与 賞与 勤怠 人事 在職 employee salary"},
                             {"former-employee", "退職 辞め 勤めて former"},
                             {"applicant", "応募 採用 面接 履歴書 applied applicant résumé"},
                             {"family", "家族 扶養 family"},
                             {"patient", "患者 診察 診療 治療 カルテ 利用者 patient"},
                             {"pupil", "生徒 保護者 成績 塾 pupil"},
                             {"shareholder", "株主 shareholder"}};
constexpr Spoken items[] = {{"face-photo", "顔写真"},
                            {"photo", "写真 photo"},
                            {"video", "カメラ 映像 録画 camera"},
                            {"voice", "録音 recording"},
                            {"order-history", "注文 購入 order"},
                            {"reservation", "予約 reservation"},
                            {"delivery", "届け先 配達 delivery"},
                            {"inquiry", "相談 問合せ 問い合わせ 苦情 inquiry"},
                            {"bank-account", "口座 bank"},
                            {"card-number", "カード番号 クレジット credit"},
                            {"login-password", "パスワード ログイン password"},
                            {"salary", "給与 賞与 salary"},
                            {"attendance", "勤怠 attendance"},
                            {"evaluation", "評価 evaluation"},
                            {"employment-history", "履歴書 職歴 résumé"},
                            {"checkup-result", "健康診断 健診 check-up"},
                            {"medical-history", "病歴 持病"},
                            {"treatment", "診療 カルテ 投薬 treatment"},
                            {"grades", "成績 grades"},
                            {"my-number", "マイナンバー"}};

bool speaksOf(const QString &text, const Codes &codes, const Spoken *first, const Spoken *last)
{
    return std::any_of(first, last, [&](const Spoken &spoken) {
        if (!codes.has(View(spoken.code)))
            return false;
        const QStringList words = folded(QString::fromUtf8(spoken.words)).split(u' ');
        return std::any_of(words.begin(), words.end(), [&](const QString &word) { return text.contains(word); });
    });
}

// Whether the text speaks of a part of the name, e.g. of 「顧客台帳」 in 「顧客台帳（PC）」.
bool speaksOfName(const QString &text, const QString &name)
{
    static const QRegularExpression between(QStringLiteral("[\\s()\\[\\]「」『』【】・、,/]+"));
    const QStringList parts = folded(name).split(between, Qt::SkipEmptyParts);
    return std::any_of(parts.begin(), parts.end(), [&](const QString &part) { return part.size() > 1 && text.contains(part); });
}

int likelihoodOf(const QString &text, const Holding &holding)
{
    return 4 * speaksOfName(text, holding.name) + 2 * speaksOf(text, holding.subjects, std::begin(groups), std::end(groups))
        + speaksOf(text, holding.items, std::begin(items), std::end(items));
}

// Searched at all: kept, about persons, and not of a kind whose mere existence must not be told (Order 5).
bool isSearchable(const Holding &holding)
{
    return holding.presence != Presence::Archived && !isAny(holding.retained, "no-order5", "not-data")
        && !isAny(holding.legalClass, "personal-information-only", "personal-related", "pseudonymised", "anonymised");
}

bool isRetained(const Holding &holding)
{
    return isSearchable(holding) && !holding.retained.is(View("no-entrusted")) && !holding.legalClass.is(View("personal-data-entrusted"));
}

} // namespace

// Article 39(1) lets the person sue once "two weeks have passed from the day of arrival". The day of arrival is not counted (Civil
// Code 140), so these end with the 14th day after it; an answer given by then is out before anybody can sue. A last day that is a
// holiday is not moved on: that would only make the answer later.
QDate answerDueOf(const Request &request)
{
    constexpr int days = 14;
    return request.receivedOn.isValid() && !isStopOfMailings(request) ? request.receivedOn.addDays(days) : QDate();
}

QList<RequestStep> requestStepsOf(const Request &request)
{
    const bool isLegal = !isStopOfMailings(request); // the steps of Articles 36 and 37 are for legal requests
    const bool isAsked = request.askedOn.isValid(), isFound = isSearched(request);
    return {{QStringLiteral("C1"), stateOf(request.receivedOn.isValid()), request.receivedOn},
            {QStringLiteral("C2"), stateOf(!request.kind.isEmpty()), {}},
            {QStringLiteral("C3"), stateOf(!request.identity.isEmpty(), isLegal), request.identifiedOn},
            // Once something was found without asking, nothing had to be asked.
            {QStringLiteral("C4"), stateOf(isAsked, isLegal && !isFound), request.askedOn},
            {QStringLiteral("C5"), stateOf(isFound), request.contractorsAskedOn},
            {QStringLiteral("C6"), stateOf(!request.outcome.isEmpty()), request.decidedOn},
            {QStringLiteral("C7"), stateOf(request.answeredOn.isValid()), request.answeredOn},
            {QStringLiteral("C8"),
             stateOf(needsReason(request) && isFilled(request.reason), request.outcome.isEmpty() ? isLegal : needsReason(request)),
             {}},
            {QStringLiteral("C9"), stateOf(request.closedOn.isValid()), request.closedOn}};
}

bool mayCharge(const Request &request) { return isAny(request.kind, "E-01", "E-02", "E-06"); }

bool needsReason(const Request &request) { return isAny(request.outcome, "partly", "refused", "method", "alternative"); }

bool isAfterReportableLeak(const Request &request, const DeskRecords &desks)
{
    const QList<QUuid> &ids = request.incidents.ids;
    return std::any_of(ids.begin(), ids.end(), [&](const QUuid &id) {
        const Incident *incident = desks.incident(id);
        return incident && isReportable(*incident, desks);
    });
}

QStringList problemsOf(const Request &request, const QStringList &allowedGrounds)
{
    QStringList problems;
    const auto tell = [&](bool isProblem, const char *code) {
        if (isProblem)
            problems << View(code);
    };
    const bool isLegal = !isStopOfMailings(request);
    const QStringList &grounds = request.grounds.values;
    tell(isLegal && isAny(request.outcome, "refused", "partly") && grounds.isEmpty(), "grounds-missing");
    tell(!request.kind.isEmpty()
             && std::any_of(grounds.begin(), grounds.end(), [&](const QString &ground) { return !allowedGrounds.contains(ground); }),
         "grounds-of-other-kind");
    tell(!request.kind.isEmpty() && !mayCharge(request) && request.fee.value_or(0) > 0, "fee-not-allowed");
    tell(isOverAsking(request), "over-asking");
    tell(needsReason(request) && !isFilled(request.reason), "reason-missing");
    tell(isLegal && isAny(request.outcome, "granted", "partly", "none", "method", "alternative") && request.identity.isEmpty(),
         "identity-missing");
    return problems;
}

bool isCallbackOpen(const Complaint &complaint)
{
    return isOpen(complaint) && complaint.callbackOn.isValid() && !complaint.answeredOn.isValid();
}

QString nextRequestNumber(const QList<Request> &requests, int year) { return nextNumber(requests, QStringLiteral("%1-").arg(year), 3); }
QString nextComplaintNumber(const QList<Complaint> &complaints, int year)
{
    return nextNumber(complaints, QStringLiteral("%1-C").arg(year), 2);
}

QDate eraseDayOf(const Request &request, Count years) { return eraseDay(request, years); }
QDate eraseDayOf(const Complaint &complaint, Count years) { return eraseDay(complaint, years); }

QList<QUuid> requestsToErase(const QList<Request> &requests, Count years, QDate today) { return toErase(requests, years, today); }
QList<QUuid> complaintsToErase(const QList<Complaint> &complaints, Count years, QDate today) { return toErase(complaints, years, today); }

QList<QUuid> likelyHoldings(const Request &request, const QList<Holding> &holdings)
{
    const QString text = folded(request.subject + u' ' + request.hints);
    QList<std::pair<int, QUuid>> likely;
    for (const Holding &holding : holdings)
        if (const int likelihood = isSearchable(holding) ? likelihoodOf(text, holding) : 0; likelihood > 0)
            likely.append({likelihood, holding.id});
    std::stable_sort(likely.begin(), likely.end(), [](const auto &one, const auto &other) { return one.first > other.first; });
    QList<QUuid> ids;
    for (const auto &[likelihood, id] : likely)
        ids << id;
    if (likely.isEmpty())
        for (const Holding &holding : holdings)
            if (isRetained(holding))
                ids << holding.id;
    return ids;
}
