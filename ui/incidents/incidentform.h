// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/formbuilder.h"
#include "incidentbinder.h"
#include "incidentpart.h"

class LineList;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;
struct IncidentGroup;

// The record in the order in which one learns things on the phone: groups at the left, the fields of one group beside them. Every
// finished field is stored at once.
class IncidentForm : public IncidentPart
{
    Q_OBJECT
public:
    explicit IncidentForm(OpenIncident &open);

    void refresh() override;
    bool finish() override;
    void takeKeyboard() override;
    // Shows the group of that column and puts the keyboard into its field.
    void focusField(const QString &column);

private:
    QWidget *build(const IncidentGroup &group);
    QWidget *sideBySide(const QString &caption); // facts and possibilities
    FieldLine *addTo(QFormLayout &fields, const char *column);
    template<class T> void offer(const char *column, Links<T> Incident::*member);
    void addHints();
    void showGroups();
    void showHints();
    void showGroup(const QString &id);
    void next();

    IncidentBinder m_binder;
    FormBuilder<Incident> m_builder;
    QHash<QString, FieldLine *> m_lines;
    LineList *m_list;
    QStackedWidget *m_stack;
};
