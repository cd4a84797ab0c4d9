// SPDX-License-Identifier: GPL-3.0-or-later
#include "blankchecklist.h"

#include "reviewwords.h"

namespace {

constexpr double roomToWrite = 21; // mm

class BlankChecklist
{
    Q_DECLARE_TR_FUNCTIONS(BlankChecklist)

public:
    explicit BlankChecklist(const ReviewWords &words) : m_words(words) { }
    Sheet sheet();

private:
    QString legend() const;
    SheetTable table(const ReviewArea &area);
    static QString boxes(const QStringList &words);

    const ReviewWords &m_words;
    int m_number = 0;
};

// As the keys of the checklist on screen.
constexpr std::array keys{"0", "1", "2", "3", "?", "N"};

Sheet BlankChecklist::sheet()
{
    Sheet sheet = m_words.sheet(tr("Checklist to fill in by hand"));
    sheet.stamps = ReportWords::stamps();
    const QString line = QStringLiteral("＿").repeated(12);
    sheet.blocks << SheetFacts{{{tr("Filled in by"), line}, {tr("Day"), line}}, 1};
    sheet.blocks << SheetText{legend(), true};
    for (const ReviewArea &area : m_words.review().areas)
        sheet.blocks << SheetHeading{m_words.in(area.title)} << table(area);
    return sheet;
}

QString BlankChecklist::legend() const
{
    QStringList lines{tr("Tick one box for each question. Where it does not apply, write the reason into the note.")};
    const QList<AnswerMeaning> &answers = m_words.year().questions->answers;
    for (size_t i = 0; i < keys.size() && qsizetype(i) < answers.size(); ++i)
        lines << QStringLiteral("%1　%2").arg(QLatin1String(keys[i]), m_words.in(answers[qsizetype(i)].meaning));
    return lines.join(u'\n');
}

QString BlankChecklist::boxes(const QStringList &words)
{
    QStringList boxes;
    for (QString word : words)
        boxes << QString(u"□" + word.replace(u' ', QChar::Nbsp));
    return boxes.join(u'　');
}

SheetTable BlankChecklist::table(const ReviewArea &area)
{
    SheetTable table{{{tr("No."), {}, 0.6, true},
                      {tr("Question"), tr("Why"), 4.2},
                      {tr("Answer"), {}, 1.7},
                      {tr("Based on"), {}, 1.8},
                      {tr("Note"), {}, 2.5, false, true}},
                     {},
                     roomToWrite};
    const QString answers = boxes({QLatin1String(keys[0]), QLatin1String(keys[1]), QLatin1String(keys[2])}) + u'\n'
        + boxes({QLatin1String(keys[3]), QLatin1String(keys[4]), QLatin1String(keys[5])});
    QStringList basis;
    for (const AnswerBasis each : {AnswerBasis::Seen, AnswerBasis::Document, AnswerBasis::Told})
        basis << boxes({m_words.text(each)});
    for (const ReviewItem &item : m_words.review().items) {
        const Question *known = m_words.year().questions->find(item.id);
        if (item.area == area.id)
            table.rows += SheetRow{{QString::number(++m_number)},
                                   {m_words.in(item.ask), known ? m_words.in(known->why) : m_words.level(item.level), true},
                                   {answers, {}, false, true},
                                   {basis.join(u'\n'), {}, false, true},
                                   {}};
    }
    return table;
}

} // namespace

Sheet blankChecklistReport(const ReportData &data)
{
    const ReviewWords words(data);
    return BlankChecklist(words).sheet();
}
