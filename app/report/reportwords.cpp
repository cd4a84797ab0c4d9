// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportwords.h"

#include <algorithm>

namespace {

constexpr QLatin1StringView none("none");

bool hasOther(const Codes &codes)
{
    return std::any_of(codes.values.begin(), codes.values.end(), [](const QString &code) { return code != none; });
}

struct Report
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

} // namespace

ReportWords::ReportWords(const ReportData &data) : m_data(data), m_fields{*data.library, data.language}
{
    for (const Purpose &purpose : data.purposes)
        m_names.insert(purpose.id, purpose.text);
    for (const Contractor &contractor : data.contractors)
        m_names.insert(contractor.id, contractor.name);
    for (const Holding &holding : data.holdings)
        m_names.insert(holding.id, holding.name);
    for (const Person &person : data.training.people)
        m_names.insert(person.id, nameOf(person));
    m_fields.nameOf = [this](const QUuid &id) { return m_names.value(id); };
}

QString ReportWords::day(QDate date) const
{
    return date.isValid() ? locale().toString(date, Report::tr("d MMMM yyyy", "format of a day in reports, as QLocale reads it"))
                          : QString();
}

QString ReportWords::month(QDate date) const
{
    return date.isValid() ? locale().toString(date, Report::tr("MMMM yyyy", "format of a month in reports, as QLocale reads it"))
                          : QString();
}

QLocale ReportWords::locale() const { return m_data.language == Language::Japanese ? QLocale::Japanese : QLocale::English; }

QString ReportWords::number(qint64 value) const { return QLocale(QLocale::English).toString(value); }

QString productLine(QDate lawAsOf)
{
    return lawAsOf.isValid() ? Report::tr("Tenken %1, law as of %2").arg(QStringLiteral(TENKEN_VERSION), lawAsOf.toString(Qt::ISODate))
                             : Report::tr("Tenken %1").arg(QStringLiteral(TENKEN_VERSION));
}

QString ReportWords::legalClass(const Holding &holding) const
{
    return m_data.classify ? m_data.classify(holding).classes : value(holding, &Holding::legalClass);
}

Sheet ReportWords::sheet(const QString &title, const QString &name) const
{
    Sheet sheet;
    sheet.firm = m_data.firm.name;
    sheet.title = title;
    sheet.lead = name;
    sheet.date = day(m_data.today);
    sheet.product = productLine(m_data.contentDate);
    sheet.language = m_data.language;
    return sheet;
}

QStringList ReportWords::stamps()
{
    return {Report::tr("Made", "stamp box"), Report::tr("Checked", "stamp box"), Report::tr("Approved", "stamp box")};
}

bool hasSpecialCare(const Holding &holding) { return hasOther(holding.sensitive); }

bool hasThirdParty(const Holding &holding) { return hasOther(holding.thirdParty); }

bool hasMyNumber(const Holding &holding) { return !holding.myNumber.isEmpty() && !holding.myNumber.is(none); }
