// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/fieldtext.h"
#include "reportdata.h"

// What made a paper: the program, its version and the day of the legal content, which may be unknown.
QString productLine(QDate lawAsOf);

// The words that several reports share: values of fields, labels, dates, the head of a sheet.
class ReportWords
{
public:
    explicit ReportWords(const ReportData &data); // which must outlive it
    Q_DISABLE_COPY_MOVE(ReportWords)

    const FieldText &fields() const { return m_fields; }
    QString comma() const { return m_fields.comma(); }

    template<class R, class V> QString value(const R &record, V R::*member) const
    {
        QString words;
        forEachField<R>([&](const auto &field) {
            if constexpr (std::is_same_v<decltype(field.member), V R::*>)
                words = field.member == member ? m_fields.of(field, record) : words;
        });
        return words;
    }
    template<class R, class V> static QString label(const Field<R, V> &field)
    {
        return QCoreApplication::translate(Schema<R>::context, field.label);
    }

    template<class R> QStringList names(const Links<R> &links) const
    {
        QStringList names;
        for (const QUuid &id : links.ids)
            names << m_names.value(id);
        names.removeAll(QString());
        return names;
    }

    QString day(QDate date) const; // as written in a letter; empty for no date
    QString month(QDate date) const; // the same without the day
    QString number(qint64 value) const;
    QString legalClass(const Holding &holding) const; // judged, else as recorded
    // A sheet with its foot filled in.
    Sheet sheet(const QString &title, const QString &name) const;
    static QStringList stamps(); // made, checked, approved

private:
    QLocale locale() const;

    const ReportData &m_data;
    QHash<QUuid, QString> m_names; // of what records link to
    FieldText m_fields;
};

// Whether anything is recorded besides the code that says "none".
bool hasSpecialCare(const Holding &holding);
bool hasThirdParty(const Holding &holding);
bool hasMyNumber(const Holding &holding);
