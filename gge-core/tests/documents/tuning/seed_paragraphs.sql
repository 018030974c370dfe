-- Seed for table paragraph(report, para, heading, body, lang)
-- Reports: GGE 2013 = A/68/98, GGE 2015 = A/70/174, GGE 2021 = A/76/135
BEGIN;

INSERT INTO report (code, symbol, title, year) VALUES
  ('gge13', 'A/68/98', 'Report of 2013', 2013),
  ('gge15', 'A/70/174', 'Group of Governmental Experts on Developments in the Field of Information and Telecommunications in the Context of International Security', 2015),
  ('gge21', 'A/76/135', 'Group of Governmental Experts on Advancing Responsible State Behaviour in Cyberspace in the Context of International Security', 2021);

-- 2013: recommendations on norms
INSERT INTO paragraph (report, para, heading, body, lang) VALUES
  ('gge13', '19', 'Law',          'International law, and in particular the Charter of the United Nations, is applicable and is essential to maintaining peace and stability and promoting an open, secure, peaceful and accessible ICT environment.', 'en'),
  ('gge13', '20', 'Sovereignty',  'State sovereignty and international norms and principles that flow from sovereignty apply to State conduct of ICT-related activities, and to their jurisdiction over ICT infrastructure within their territory.', 'en'),
  ('gge13', '21', 'Human rights', 'State efforts to address the security of ICTs must go hand-in-hand with respect for human rights and fundamental freedoms set forth in the Universal Declaration of Human Rights and other international instruments.', 'en'),
  ('gge13', '24', 'Crime',        'States should intensify cooperation against criminal or terrorist use of ICTs, harmonize legal approaches as appropriate and strengthen practical collaboration between respective law enforcement and prosecutorial agencies.', 'en'),
  ('gge13', '23', 'Responsibility', 'States must meet their international obligations regarding internationally wrongful acts attributable to them. States must not use proxies to commit internationally wrongful acts. States should seek to ensure that their territories are not used by non-State actors for unlawful use of ICTs.', 'en'),
  ('gge13', '25', 'Implementation', 'Member States should consider how best to cooperate in implementing the above norms and principles of responsible behaviour, including the role that may be played by private sector and civil society organizations. These norms and principles complement the work of the United Nations and regional groups and are the basis for further work to build confidence and trust.', 'en');

-- 2015: how international law applies
INSERT INTO paragraph (report, para, heading, body, lang) VALUES
  ('gge15', '27',    'Sovereignty',  'State sovereignty and international norms and principles that flow from sovereignty apply to the conduct by States of ICT-related activities and to their jurisdiction over ICT infrastructure within their territory.', 'en'),
  ('gge15', '28(a)', 'Jurisdiction', 'States have jurisdiction over the ICT infrastructure located within their territory.', 'en'),
  ('gge15', '28(b)', 'Obligations',  'In their use of ICTs, States must observe, among other principles of international law, State sovereignty, sovereign equality, the settlement of disputes by peaceful means and non-intervention in the internal affairs of other States. Existing obligations under international law are applicable to State use of ICTs. States must comply with their obligations under international law to respect and protect human rights and fundamental freedoms.', 'en'),
  ('gge15', '28(d)', 'Principles',   'The Group notes the established international legal principles, including, where applicable, the principles of humanity, necessity, proportionality and distinction.', 'en'),
  ('gge15', '28(e)', 'Proxies',      'States should not use proxies to commit internationally wrongful acts using ICTs, and should seek to ensure that their territory is not used by non-State actors to commit such acts.', 'en'),
  ('gge15', '28(f)', 'Accusations',  'States must meet their international obligations regarding internationally wrongful acts attributable to them under international law. However, the indication that an ICT activity was launched or otherwise originates from the territory or the ICT infrastructure of a State may be insufficient in itself to attribute the activity to that State. The Group noted that the accusations of organizing and implementing wrongful acts brought against States should be substantiated.', 'en'),
  ('gge15', '29',    'Outlook',      'The Group noted that common understandings on how international law applies to State use of ICTs are important for promoting an open, secure, stable, accessible and peaceful ICT environment.', 'en');

-- 2021: our summary, the report has longer text
INSERT INTO paragraph (report, para, heading, body, lang) VALUES
  ('gge21', 'norm 13(c)', 'Territory', 'States should not knowingly allow their territory to be used for internationally wrongful acts using ICTs.', 'en'),
  ('gge21', '71(b)', 'Sovereignty',  'Sovereignty carries over to what a State does with ICTs and to the ICT infrastructure on its soil.', 'en'),
  ('gge21', '71(f)', 'Humanitarian law', 'The Group says that humanitarian law is for armed conflicts only and that its study must go on.', 'en'),
  ('gge21', '71(g)', 'Proof',        'Whoever accuses a State of organizing wrongful acts ought to have something to show for it.', 'en');

INSERT INTO tag (report, para, word) VALUES
  ('gge15', '28(d)', 'humanity,necessity,proportionality,distinction'),
  ('gge21', '71(g)', 'attribution,accusations,substantiated');

COMMIT;
